-- A month of the International VoIP Agreement as amended, under its default readings, as an analyst writes it for this agreement alone: what is paid, and what
-- passes on. NULL is undetermined; greatest and least leave NULL out, so that it is looked for first. PostgreSQL works selects into one another, and computes
-- anew what is read twice: what keeps it from doing so stands at the end of each.
with given as (
  select
    facts.*,
    coalesce(facts.agreed_termination_rate, state.agreed_termination_rate) as termination_rate,
    coalesce(facts.approved_thil_percentage, state.approved_thil_percentage) as approved_percentage,
    coalesce(facts.ptcl_agreement_date, state.ptcl_agreement_date) as agreement_date,
    coalesce(facts.self_sustaining, false) or state.self_sustaining as sustains_itself,
    coalesce(facts.terminated, false) or state.has_ended as has_ended,
    state.has_ended as had_ended,
    state.project_cost_to_date as project_cost_before,
    state.pakistan_side_costs_to_date as pakistan_side_costs_before,
    state.reimbursement_to_date as reimbursement_before,
    state.increase_withheld_to_date as withheld_before,
    state.loan_repaid_to_date as repaid_before,
    state.twelvefold_loss_carried as twelvefold_loss_before,
    state.twelvefold_recovery_to_date as twelvefold_recovery_before,
    equipment_costs_1, equipment_costs_2, equipment_costs_3, equipment_costs_4, equipment_costs_5, equipment_costs_6, equipment_costs_7, equipment_costs_8,
    equipment_costs_9, equipment_costs_10,
    equipment_costs + equipment_costs_1 + equipment_costs_2 + equipment_costs_3 + equipment_costs_4 + equipment_costs_5 + equipment_costs_6 + equipment_costs_7
      + equipment_costs_8 + equipment_costs_9 + equipment_costs_10 + equipment_costs_11 as equipment_costs_of_a_year
  from facts_by_hand as facts
  join state_by_hand as state on state.venture = facts.venture
  {kept apart}
),
-- 2(2), 2(2)(1): costs, and what of them is reimbursed
costs as (
  select
    given.*,
    project_cost_before + upfront_costs + tender_and_advances + equipment_costs + case when sustains_itself then 0 else connectivity_and_service_costs end as project_cost_to_date,
    pakistan_side_costs_before + pakistan_side_costs as pakistan_side_costs_to_date,
    case when had_ended then reimbursement_before else least(pakistan_side_costs_before + pakistan_side_costs, 80000) end as reimbursement_to_date,
    coalesce(approved_percentage, 0.25) as thil_share
  from given
  {kept apart}
),
-- 4(5): net profit; 2(2)(1)(b): the loan
profits as (
  select
    costs.*,
    12 * (gross_revenue - customer_credits - disputed_items - undersea_fiber_charges - terrestrial_facility_charges - connectivity_and_service_costs - budgeted_expenses
      - terminated_minutes * coalesce(termination_rate, 0.19)
      - case when terminated_minutes > 3000000 then agreed_fusion_expenses else terminated_minutes * 0.015 end
      - case when terminated_minutes > 3000000 then agreed_subcontractor_expenses else terminated_minutes * 0.0066 end)
      - equipment_costs_of_a_year as twelvefold_net_profit,
    greatest(0.25 * project_cost_to_date - reimbursement_to_date, 0) as loan_principal
  from costs
  {kept apart}
),
-- 4(1): losses are carried forward; those of months that miss the volume are not THIL's
counted as (
  select
    profits.*,
    case
      when had_ended or (agreement_date <= month_end and terminated_minutes < 3000000 and twelvefold_net_profit < 0) then 0
      else twelvefold_net_profit
    end as twelvefold_profit,
    greatest(loan_principal - repaid_before - loan_repayments_otherwise, 0) as loan_brought_forward,
    cents(greatest(loan_repayments_otherwise - greatest(loan_principal - repaid_before, 0), 0), 1) as repayment_returned
  from profits
  {kept apart}
),
distributable as (
  select
    counted.*,
    case when twelvefold_profit is not null then greatest(twelvefold_profit - twelvefold_loss_before, 0) end as twelvefold_distributable,
    case when twelvefold_profit is not null then greatest(twelvefold_loss_before - twelvefold_profit, 0) else twelvefold_loss_before end as twelvefold_loss_carried
  from counted
  {kept apart}
),
-- 4(1), 2(2)(1)(a): THIL's part, and what Fusion retains of it
retained as (
  select
    distributable.*,
    cents(thil_share * twelvefold_distributable, 12) as entitlement,
    case
      when twelvefold_distributable is null then null
      when loan_principal = 0 then 0
      else least(cents(loan_brought_forward, 1), cents(loan_principal * twelvefold_distributable, 12 * project_cost_to_date))
    end as retained_by_fusion,
    case
      when thil_share = 0.25 then 0
      when twelvefold_distributable is null then 0
      else greatest(
        least(cents((thil_share - 0.25) * project_cost_to_date, 1) - withheld_before, cents((thil_share - 0.25) * twelvefold_distributable, 12)),
        0)
    end as increase_withheld
  from distributable
  {kept apart}
),
-- 4(5)(b)(v): the equipment in twelve instalments, of which those on the loan repay it
instalments as (
  select
    retained.*,
    case
      when had_ended or loan_principal = 0 then 0
      when retained_by_fusion is null then null
      else greatest(
        least(cents(loan_brought_forward, 1) - retained_by_fusion, cents(loan_principal * equipment_costs_of_a_year, 12 * project_cost_to_date)),
        0)
    end as amortization_retained,
    twelvefold_recovery_before + case when had_ended then 0 else thil_share * equipment_costs_of_a_year end as twelvefold_recovery_to_date
  from retained
  {kept apart}
)
select
  venture,
  reimbursement_to_date - reimbursement_before as thil_contribution,
  entitlement - retained_by_fusion as thil_profit_share,
  cents(twelvefold_recovery_to_date, 12) - cents(twelvefold_recovery_before, 12) - amortization_retained as amortization_paid,
  termination_rate as agreed_termination_rate,
  approved_percentage as approved_thil_percentage,
  agreement_date as ptcl_agreement_date,
  sustains_itself as self_sustaining,
  has_ended,
  project_cost_to_date,
  pakistan_side_costs_to_date,
  reimbursement_to_date,
  withheld_before + increase_withheld as increase_withheld_to_date,
  coalesce(repaid_before + retained_by_fusion + amortization_retained + loan_repayments_otherwise - repayment_returned, repaid_before) as loan_repaid_to_date,
  twelvefold_loss_carried,
  twelvefold_recovery_to_date,
  equipment_costs as equipment_costs_1,
  equipment_costs_1 as equipment_costs_2,
  equipment_costs_2 as equipment_costs_3,
  equipment_costs_3 as equipment_costs_4,
  equipment_costs_4 as equipment_costs_5,
  equipment_costs_5 as equipment_costs_6,
  equipment_costs_6 as equipment_costs_7,
  equipment_costs_7 as equipment_costs_8,
  equipment_costs_8 as equipment_costs_9,
  equipment_costs_9 as equipment_costs_10,
  equipment_costs_10 as equipment_costs_11
from instalments
