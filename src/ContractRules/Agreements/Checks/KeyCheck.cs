using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Agreements.Checks;

/// <summary>
/// One key names one thing: facts, items, terms and readings are told apart by it in data and on the command line. Only a question about a
/// term, asked of the very clause that defines it, may bear the key of the term.
/// </summary>
internal static class KeyCheck
{
    public static IEnumerable<AgreementFault> Faults(Agreement agreement)
    {
        var terms = agreement.Versions.SelectMany(Terms).Distinct();
        var readings = agreement.Readings.ToLookup(reading => IsOfTheTerm(reading, agreement), reading => (reading.Key, Aspects: (Func<string[]>)(() => AspectsOf(reading))));
        return DeclaredTwice(agreement.Facts.Select(fact => (fact.Key, Aspects: (Func<string[]>)(() => AspectsOf(fact))))
                .Concat(terms.Select(term => (term.Key, Aspects: (Func<string[]>)(() => AspectsOf(term)))))
                .Concat(agreement.Items.Select(items => (items.Key, Aspects: (Func<string[]>)(() => AspectsOf(items)))))
                .Concat(agreement.Lots.Select(lots => (lots.Key, Aspects: (Func<string[]>)(() => AspectsOf(lots)))))
                .Concat(readings[false]))
            .Concat(DeclaredTwice(readings[true]));
    }

    private static IEnumerable<AgreementFault> DeclaredTwice(IEnumerable<(string Key, Func<string[]> Aspects)> declared) => declared
        .GroupBy(named => named.Key, named => named.Aspects, StringComparer.Ordinal)
        .Where(group => group.Count() > 1)
        .Select(group => new AgreementFault(
            AgreementFaultKind.KeyDeclaredTwice,
            default,
            $"the key {group.Key} is declared differently: {Differences([.. group.Select(aspects => aspects())])}"));

    private static bool IsOfTheTerm(Reading reading, Agreement agreement) =>
        agreement.Versions.Any(version => version.TryDefine(reading.Key, out var term) && term.Clause == reading.Clause);

    // Also as rules use them: one key under two declarations would be read in the wrong unit.
    private static IEnumerable<TermDeclaration> Terms(AgreementVersion version) => version.Definitions
        .Select(defined => defined.Term)
        .Concat(version.Rules.SelectMany(rule => rule.Rule.Names()).OfType<TermDeclaration>());

    // Things of one kind are told by what differs between them, others by what they are.
    private static string Differences(IReadOnlyList<string[]> declared) => declared.All(aspects => aspects[0] == declared[0][0])
        ? $"{declared[0][0]}, {string.Join("; ", Enumerable.Range(1, declared[0].Length - 1).Select(place => Alternatives(declared, place)).OfType<string>())}"
        : Wording.Listed([.. declared.Select(aspects => $"{aspects[0]} {aspects[1]}")], "and");

    private static string? Alternatives(IReadOnlyList<string[]> declared, int place)
    {
        var found = declared.Select(aspects => aspects[place]).Distinct().ToList();
        return found.Count > 1 ? string.Join(" and elsewhere ", found) : null;
    }

    private static string[] AspectsOf(FactDeclaration fact) =>
    [
        "a fact",
        $"'{fact.Description}'",
        $"called '{fact.Title}'",
        $"in {fact.Measure}",
        $"for clause {fact.Clause}",
        fact.IsStanding ? "standing" : "for one period",
        fact.IsAgreedByParties ? "to be agreed" : "to be given",
        fact.Default is null ? "without a default" : $"{fact.Default} unless given",
        $"as {fact.Expectation}",
    ];

    private static string[] AspectsOf(TermDeclaration term) => ["a term", $"'{term.Title}'", $"in {term.Measure}"];

    private static string[] AspectsOf(ItemsDeclaration items) =>
    [
        "a list of items",
        $"'{items.Description}'",
        $"for clause {items.Clause}",
        FieldsOf(items.Fields, items.Texts),
        items.DatedBy is { } date ? $"dated by {date}" : "of the period that the row names",
        items.IsNoneUnlessGiven ? "none unless given" : "to be given",
    ];

    private static string[] AspectsOf(LotsDeclaration lots) =>
    [
        "lots",
        $"'{lots.Description}'",
        $"for clause {lots.Clause}",
        $"each {lots.Remaining.Expectation}",
        FieldsOf(lots.Fields, lots.Texts),
    ];

    private static string FieldsOf(EquatableArray<FieldDeclaration> fields, EquatableArray<TextField> texts) =>
        $"with the fields {Wording.Listed([.. fields.Select(field => $"{field} ({field.Expectation})"), .. texts.Select(text => $"{text} (a name)")], "and")}";

    private static string[] AspectsOf(Reading reading) =>
    [
        "a reading",
        $"'{reading.Question}'",
        $"for clause {reading.Clause}",
        $"because {reading.Reason}",
        $"with the options {string.Join(", ", reading.Options.Select(option => option.Name))}",
    ];
}
