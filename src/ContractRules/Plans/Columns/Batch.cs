using ContractRules.Plans.Steps;
using ContractRules.Values;

namespace ContractRules.Plans.Columns;

/// <summary>What is known of all rows of a batch before any is looked at, for which a program is made.</summary>
/// <param name="Period">The period, whose days and number are the same in every row.</param>
/// <param name="Holidays">The holidays that business days pass over.</param>
/// <param name="ProfileOf">What is known of each step that reads what comes in.</param>
internal sealed record Batch(PeriodDays Period, HolidayCalendar Holidays, Func<Step, InputProfile> ProfileOf);
