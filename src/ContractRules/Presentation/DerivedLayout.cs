using ContractRules.Agreements;
using ContractRules.Agreements.Layouts;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Presentation;

/// <summary>
/// A layout that follows from the rules, for a text that says none: a section for each payment, in which the terms that it builds on stand
/// in the order of the reckoning; then what no payment builds on, and last the conditions and dates.
/// </summary>
internal static class DerivedLayout
{
    private const string Conditions = "Conditions and dates";
    private const string Unpaid = "What no payment builds on";

    /// <summary>The layout of a text; null where it defines no term.</summary>
    public static StatementLayout? Of(AgreementVersion version)
    {
        var (placed, places) = (new HashSet<string>(StringComparer.Ordinal), PlacesIn(version));
        var sections = new List<LayoutSection>();
        foreach (var (clause, payment) in version.Clauses.SelectMany(clause => clause.Payments, (clause, payment) => (clause, payment)))
        {
            var heading = payment.Amount is TermValue(var paid) ? paid.Title : clause.Heading;
            Add(heading, Behind(payment.Amount.Names(), version, placed, places).Where(defined => defined.Term.Measure.IsNumber));
        }

        var rest = version.Definitions.ToLookup(defined => defined.Term.Measure.IsNumber);
        Add(Conditions, rest[false]);
        Add(version.Payments.Count == 0 ? "Figures" : Unpaid, InOrder(rest[true].Where(defined => !placed.Contains(defined.Term.Key)), places));
        return sections.Count == 0 ? null : new StatementLayout([.. sections.OrderBy(section => section.Heading == Conditions)]);

        void Add(string heading, IEnumerable<DefinedTerm> terms)
        {
            EquatableArray<LayoutEntry> entries = [.. terms.Select(Entry)];
            if (entries.Count > 0)
            {
                sections.Add(new LayoutSection(heading, entries));
            }
        }
    }

    /// <summary>The main figures of a text: what payments are put together from, balances, and what nothing else builds on.</summary>
    public static IEnumerable<LayoutEntry> MainOf(AgreementVersion version)
    {
        var paid = version.Payments.SelectMany(found => found.Payment.Amount.Names()).Select(name => name.Key).ToHashSet(StringComparer.Ordinal);
        var builtOn = version.Definitions.SelectMany(defined => defined.Rule.Names().Where(name => name.Key != defined.Term.Key)).Select(name => name.Key).ToHashSet(StringComparer.Ordinal);
        return InOrder(version.Definitions.Where(defined => defined.Term.Measure.IsNumber), PlacesIn(version))
            .Select(defined => (Entry: Entry(defined), Rank: paid.Contains(defined.Term.Key) ? 0 : FormOf(defined) == LayoutForm.RollForward ? 1 : builtOn.Contains(defined.Term.Key) ? 3 : 2))
            .Where(found => found.Rank < 3)
            .OrderBy(found => found.Rank)
            .Select(found => found.Entry);
    }

    /// <summary>Terms that a layout leaves out, in the order of the reckoning, each in the form that its rule has; null where there are none.</summary>
    public static LayoutSection? BesideThoseOf(StatementLayout layout, AgreementVersion version)
    {
        var named = layout.Entries.Select(entry => entry.Name.Key).ToHashSet(StringComparer.Ordinal);
        EquatableArray<LayoutEntry> others = [.. InOrder(version.Definitions.Where(defined => !named.Contains(defined.Term.Key)), PlacesIn(version)).Select(Entry)];
        return others.Count == 0 ? null : new("All other terms", others);
    }

    private static LayoutEntry Entry(DefinedTerm defined) => new(defined.Term, FormOf(defined));

    private static LayoutForm FormOf(DefinedTerm defined) => defined switch
    {
        { Term.Measure.IsNumber: false } => LayoutForm.Figure,
        _ when Addends.IsBalance(defined) => LayoutForm.RollForward,
        _ when Addends.IsSum(defined.Rule) => LayoutForm.Sum,
        _ => LayoutForm.Figure,
    };

    // All that names lead to, now and in the past, beside what has its place already.
    private static IEnumerable<DefinedTerm> Behind(
        IEnumerable<Named> names, AgreementVersion version, HashSet<string> placed, IReadOnlyDictionary<int, int> places)
    {
        var (behind, waiting) = (new List<DefinedTerm>(), new Stack<Named>(names));
        while (waiting.TryPop(out var next))
        {
            if (version.TryDefine(next.Key, out var defined) && placed.Add(next.Key))
            {
                behind.Add(defined);
                foreach (var name in defined.Rule.Names())
                {
                    waiting.Push(name);
                }
            }
        }

        return InOrder(behind, places);
    }

    private static IEnumerable<DefinedTerm> InOrder(IEnumerable<DefinedTerm> terms, IReadOnlyDictionary<int, int> places) =>
        terms.OrderBy(defined => places[defined.Index]);

    // Where each term stands in the order of the reckoning.
    private static Dictionary<int, int> PlacesIn(AgreementVersion version) =>
        version.InOrder.Index().ToDictionary(found => found.Item.Index, found => found.Index);
}
