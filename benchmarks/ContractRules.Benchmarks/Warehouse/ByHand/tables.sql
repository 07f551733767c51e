-- The facts of the month that the sample gives, in the units of the agreement, with nothing where nothing is given.
create table facts_by_hand as
select
  venture,
  period_end as month_end,
  cast(0.01 * cast(gross_revenue as decimal(18, 0)) as decimal(18, 2)) as gross_revenue,
  cast(0.01 * cast(coalesce(customer_credits, 0) as decimal(18, 0)) as decimal(18, 2)) as customer_credits,
  cast(0.01 * cast(coalesce(disputed_items, 0) as decimal(18, 0)) as decimal(18, 2)) as disputed_items,
  cast(terminated_minutes as decimal(18, 0)) as terminated_minutes,
  cast(0.01 * cast(coalesce(undersea_fiber_charges, 0) as decimal(18, 0)) as decimal(18, 2)) as undersea_fiber_charges,
  cast(0.01 * cast(coalesce(terrestrial_facility_charges, 0) as decimal(18, 0)) as decimal(18, 2)) as terrestrial_facility_charges,
  cast(0.01 * cast(coalesce(connectivity_and_service_costs, 0) as decimal(18, 0)) as decimal(18, 2)) as connectivity_and_service_costs,
  cast(0.01 * cast(coalesce(budgeted_expenses, 0) as decimal(18, 0)) as decimal(18, 2)) as budgeted_expenses,
  cast(0.01 * cast(coalesce(equipment_costs, 0) as decimal(18, 0)) as decimal(18, 2)) as equipment_costs,
  cast(0.01 * cast(coalesce(upfront_costs, 0) as decimal(18, 0)) as decimal(18, 2)) as upfront_costs,
  cast(0.01 * cast(coalesce(tender_and_advances, 0) as decimal(18, 0)) as decimal(18, 2)) as tender_and_advances,
  cast(0.01 * cast(coalesce(pakistan_side_costs, 0) as decimal(18, 0)) as decimal(18, 2)) as pakistan_side_costs,
  cast(0.01 * cast(coalesce(loan_repayments_otherwise, 0) as decimal(18, 0)) as decimal(18, 2)) as loan_repayments_otherwise,
  cast(0.01 * cast(agreed_fusion_expenses as decimal(18, 0)) as decimal(18, 2)) as agreed_fusion_expenses,
  cast(0.01 * cast(agreed_subcontractor_expenses as decimal(18, 0)) as decimal(18, 2)) as agreed_subcontractor_expenses,
  cast(0.000001 * cast(agreed_termination_rate as decimal(12, 0)) as decimal(12, 6)) as agreed_termination_rate,
  cast(0.000001 * cast(approved_thil_percentage as decimal(12, 0)) as decimal(12, 6)) as approved_thil_percentage,
  ptcl_agreement_date,
  self_sustaining,
  terminated
from facts;

-- What the month before passes on. Amounts in which a twelfth of the equipment stands are kept twelvefold, so that they stay exact.
create table state_by_hand (
  venture text primary key,
  agreed_termination_rate decimal(12, 6),
  approved_thil_percentage decimal(12, 6),
  ptcl_agreement_date date,
  self_sustaining boolean not null,
  has_ended boolean not null,
  project_cost_to_date decimal(18, 2) not null,
  pakistan_side_costs_to_date decimal(18, 2) not null,
  reimbursement_to_date decimal(18, 2) not null,
  increase_withheld_to_date decimal(18, 2) not null,
  loan_repaid_to_date decimal(18, 2) not null,
  twelvefold_loss_carried decimal(24, 6) not null,
  twelvefold_recovery_to_date decimal(24, 8) not null,
  equipment_costs_1 decimal(18, 2) not null,
  equipment_costs_2 decimal(18, 2) not null,
  equipment_costs_3 decimal(18, 2) not null,
  equipment_costs_4 decimal(18, 2) not null,
  equipment_costs_5 decimal(18, 2) not null,
  equipment_costs_6 decimal(18, 2) not null,
  equipment_costs_7 decimal(18, 2) not null,
  equipment_costs_8 decimal(18, 2) not null,
  equipment_costs_9 decimal(18, 2) not null,
  equipment_costs_10 decimal(18, 2) not null,
  equipment_costs_11 decimal(18, 2) not null
);
