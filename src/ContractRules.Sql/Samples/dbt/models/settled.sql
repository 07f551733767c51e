{{ config(
  materialized='incremental',
  unique_key=['venture', 'period_number'],
  on_schema_change='fail'
) }}

{% if is_incremental() %}
-- Acquisition of LDTS by Fusion: As signed, in force from 2005-03-14
with given as (
  select
    facts.venture,
    facts.period_number,
    facts.period_start,
    facts.period_end,
    facts.ldts_profit,
    facts.authority_approval_date,
    case when facts.period_number > 1 then state.authority_approval_date_as_it_stands end as carried_authority_approval_date_as_it_stands
  from (
  select facts.*
  from {{ source('fusion_ldts', 'facts') }} as facts
  left join {{ this }} as settled on settled.venture = facts.venture and settled.period_number = facts.period_number
  left join {{ this }} as before on before.venture = facts.venture and before.period_number = facts.period_number - 1
  where settled.venture is null and (facts.period_number = 1 or before.venture is not null)
) as facts
  left join (
  select venture, period_number, next_authority_approval_date_as_it_stands as authority_approval_date_as_it_stands
  from {{ this }}
) as state on state.venture = facts.venture and state.period_number = facts.period_number - 1
  where (facts.period_number = 1 or state.venture is not null)
),
steps_1 as (
  select
    given.*,
    authority_approval_date - date '0001-01-01' as day_of_authority_approval_date,
    carried_authority_approval_date_as_it_stands - date '0001-01-01' as day_of_authority_approval_date_as_it_stands,
    period_end - date '0001-01-01' as last_day
  from given
),
steps_2 as (
  select
    steps_1.*,
    -- 1(2)(a) Closing upon approval
    coalesce(day_of_authority_approval_date, day_of_authority_approval_date_as_it_stands) as _1
  from steps_1
),
steps_3 as (
  select
    steps_2.*,
    -- 1(2)(a) Closing upon approval
    (_1 is not null) and (_1 <= last_day) as closed
  from steps_2
),
steps_4 as (
  select
    steps_3.*,
    -- 1(1) Interest acquired
    case closed when true then cast(3 as bigint) when false then cast(0 as bigint) end as fusion_interest
  from steps_3
),
steps_5 as (
  select
    steps_4.*,
    -- 1(1) Interest acquired
    -fusion_interest + 4 as minority_interest,
    fusion_interest * ldts_profit as _2
  from steps_4
),
steps_6 as (
  select
    steps_5.*,
    -- 1(1) Interest acquired
    case when _2 >= 0 then (_2 + 2) // 4 else -((2 - _2) // 4) end as fusion_attributable_profit
  from steps_5
),
steps_7 as (
  select
    steps_6.*,
    -- 1(1) Interest acquired
    ldts_profit - fusion_attributable_profit as minority_attributable_profit
  from steps_6
)
select
  venture,
  period_number,
  period_start,
  period_end,
  date '2005-03-14' as text_in_force_from,
  'month-of-closing=whole-month' as readings,
  'df22ee2375cb52ee8cdb6ed8d4c82172' as fingerprint,
  -- 1(1): Fusion's interest, counted in 1/4
  fusion_interest,
  -- 1(1): Interest of the other shareholders, counted in 1/4
  minority_interest,
  -- 1(1): Profit attributable to Fusion, counted in 1/100 USD
  fusion_attributable_profit,
  -- 1(1): Profit attributable to the other shareholders, counted in 1/100 USD
  minority_attributable_profit,
  -- 1(2)(a): Acquisition has closed
  closed,
  (date '0001-01-01' + cast(_1 as integer)) as next_authority_approval_date_as_it_stands
from steps_7
{% else %}
with recursive opening as (
  select distinct
    venture,
    cast(0 as bigint) as period_number,
    cast(null as date) as period_start,
    cast(null as date) as period_end,
    cast(null as date) as text_in_force_from,
    cast(null as text) as readings,
    cast(null as text) as fingerprint,
    cast(null as bigint) as fusion_interest,
    cast(null as bigint) as minority_interest,
    cast(null as bigint) as fusion_attributable_profit,
    cast(null as bigint) as minority_attributable_profit,
    cast(null as boolean) as closed,
    cast(null as date) as next_authority_approval_date_as_it_stands
  from {{ source('fusion_ldts', 'facts') }} as facts
),
history_1 as (
  select before.* from opening as before
  join {{ source('fusion_ldts', 'facts') }} as next on next.venture = before.venture and next.period_number = before.period_number + 1
union all
(
-- Acquisition of LDTS by Fusion: As signed, in force from 2005-03-14
with given as (
  select
    facts.venture,
    facts.period_number,
    facts.period_start,
    facts.period_end,
    facts.ldts_profit,
    facts.authority_approval_date,
    case when facts.period_number > 1 then state.authority_approval_date_as_it_stands end as carried_authority_approval_date_as_it_stands
  from {{ source('fusion_ldts', 'facts') }} as facts
  join (select venture, period_number, next_authority_approval_date_as_it_stands as authority_approval_date_as_it_stands from history_1) as state on state.venture = facts.venture and state.period_number = facts.period_number - 1
),
steps_1 as (
  select
    given.*,
    authority_approval_date - date '0001-01-01' as day_of_authority_approval_date,
    carried_authority_approval_date_as_it_stands - date '0001-01-01' as day_of_authority_approval_date_as_it_stands,
    period_end - date '0001-01-01' as last_day
  from given
),
steps_2 as (
  select
    steps_1.*,
    -- 1(2)(a) Closing upon approval
    coalesce(day_of_authority_approval_date, day_of_authority_approval_date_as_it_stands) as _1
  from steps_1
),
steps_3 as (
  select
    steps_2.*,
    -- 1(2)(a) Closing upon approval
    (_1 is not null) and (_1 <= last_day) as closed
  from steps_2
),
steps_4 as (
  select
    steps_3.*,
    -- 1(1) Interest acquired
    case closed when true then cast(3 as bigint) when false then cast(0 as bigint) end as fusion_interest
  from steps_3
),
steps_5 as (
  select
    steps_4.*,
    -- 1(1) Interest acquired
    -fusion_interest + 4 as minority_interest,
    fusion_interest * ldts_profit as _2
  from steps_4
),
steps_6 as (
  select
    steps_5.*,
    -- 1(1) Interest acquired
    case when _2 >= 0 then (_2 + 2) // 4 else -((2 - _2) // 4) end as fusion_attributable_profit
  from steps_5
),
steps_7 as (
  select
    steps_6.*,
    -- 1(1) Interest acquired
    ldts_profit - fusion_attributable_profit as minority_attributable_profit
  from steps_6
)
select
  venture,
  period_number,
  period_start,
  period_end,
  date '2005-03-14' as text_in_force_from,
  'month-of-closing=whole-month' as readings,
  'df22ee2375cb52ee8cdb6ed8d4c82172' as fingerprint,
  -- 1(1): Fusion's interest, counted in 1/4
  fusion_interest,
  -- 1(1): Interest of the other shareholders, counted in 1/4
  minority_interest,
  -- 1(1): Profit attributable to Fusion, counted in 1/100 USD
  fusion_attributable_profit,
  -- 1(1): Profit attributable to the other shareholders, counted in 1/100 USD
  minority_attributable_profit,
  -- 1(2)(a): Acquisition has closed
  closed,
  (date '0001-01-01' + cast(_1 as integer)) as next_authority_approval_date_as_it_stands
from steps_7
)
)
select * from history_1 where period_number > 0
{% endif %}
