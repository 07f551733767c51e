using ContractRules.Values;

namespace ContractRules.Attribution;

/// <summary>Looks at cost items before they are attributed, and lists all that is wrong.</summary>
internal static class CostItemCheck
{
    public static EquatableArray<CostItemFault> Faults(CostRegister register, EquatableArray<CostItem> items) =>
        Enumerable.Range(0, items.Count).SelectMany(index => Of(register, items[index], index)).ToEquatableArray();

    private static IEnumerable<CostItemFault> Of(CostRegister register, CostItem item, int index)
    {
        var clauses = register.Headings.Select(heading => heading.Clause).ToList();
        if (!Calendar.Covers(item.Date) || register.Agreement.InForceOn(CalendarPeriods.Of(item.Date, register.Agreement.Periods).End) is null)
        {
            yield return Fault(
                CostItemPart.Date,
                $"{new DateValue(item.Date)} lies before the agreement or beyond the calendar",
                $"a date in a period that ends on or after {new DateValue(register.Agreement.Dated)}");
        }

        if (string.IsNullOrWhiteSpace(item.Description))
        {
            yield return Fault(CostItemPart.Description, "the description is missing", "what was bought or paid, in words");
        }

        if (item.Amount.Measure != register.Amount.Measure || !register.Amount.Accepts(new NumberValue(item.Amount.Amount)))
        {
            yield return Fault(CostItemPart.Amount, $"the amount is {item.Amount}", register.Amount.Expectation);
        }

        if (item.CouldFallUnder.Count == 0)
        {
            yield return Fault(CostItemPart.Clauses, $"the item could fall under no sub-clause of {register.Clause}", $"at least one of {Listed(clauses)}");
        }

        foreach (var unknown in item.CouldFallUnder.Where(clause => !clauses.Contains(clause)).Distinct())
        {
            yield return Fault(CostItemPart.Clauses, $"no cost falls under '{unknown}'", $"some of {Listed(clauses)}");
        }

        foreach (var unknown in item.Marks.Where(key => register.Marks.All(mark => mark.Key != key)).Distinct())
        {
            yield return Fault(CostItemPart.Marks, $"'{unknown}' is no mark of the register", $"some of {Listed(register.Marks.Select(mark => mark.Key))}");
        }

        CostItemFault Fault(CostItemPart part, string found, string expected) => new(index, part, found, expected);
    }

    private static string Listed<T>(IEnumerable<T> names) => string.Join(", ", names);
}
