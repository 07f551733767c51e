using ContractRules.Agreements;
using ContractRules.Observance;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Testing.Laws;

/// <summary>What a law is tried on: an agreement under some readings, and facts, with the statements that follow.</summary>
/// <param name="Read">The agreement, under the readings drawn.</param>
/// <param name="Facts">The facts of successive periods; where knowledge is drawn, as they are known at last.</param>
/// <param name="Knowledge">The facts with the days on which they became known, where the law asks for them; else null.</param>
public sealed record DrawnCase(Agreement Read, EquatableArray<PeriodFacts> Facts, Knowledge? Knowledge = null)
{
    private readonly Lazy<Timeline> _settled = new(() => Read.Settle(Facts));

    /// <summary>The agreement, under the readings drawn.</summary>
    public Agreement Read { get; } = Read ?? throw new ArgumentNullException(nameof(Read));

    /// <summary>The facts of successive periods; where knowledge is drawn, as they are known at last.</summary>
    public EquatableArray<PeriodFacts> Facts { get; } = Facts;

    /// <summary>The facts settled.</summary>
    public Timeline Settled => _settled.Value;

    /// <summary>The statements, one for each period.</summary>
    public StatementList Statements => Settled.Statements;

    /// <summary>How the text is read beside the defaults; none where every reading is the default.</summary>
    public EquatableArray<(Reading Reading, ReadingOption Option)> Readings => Read.BesideTheDefaults();

    /// <summary>Whether both are the same facts under the same readings, known on the same days.</summary>
    public bool Equals(DrawnCase? other) => other is not null
        && ReferenceEquals(Read, other.Read) && Facts == other.Facts && Knowledge == other.Knowledge;

    /// <inheritdoc/>
    public override int GetHashCode() => Facts.GetHashCode();

    /// <summary>The readings as options of the command line, and all facts as a file that <c>settle --facts</c> takes.</summary>
    public override string ToString() => string.Join('\n',
    [
        $"Readings: {ReadingsTaken.InWords(Readings)}",
        .. Knowledge is null
            ? ["Facts:", CsvOfFacts.Of(Read.Facts, Facts).TrimEnd('\n')]
            : Knowledge.Rows.GroupBy(row => row.Day).OrderBy(rows => rows.Key).SelectMany(rows => (string[])
            [
                $"Facts that became known on {new DateValue(rows.Key)}{Withdrawn([.. rows])}:",
                CsvOfFacts.Of(Read.Facts, [.. rows.Select(row => row.Facts)]).TrimEnd('\n'),
            ]),
        .. Read.Items.Where(items => Facts.Any(facts => facts.Items.TryGet(items.Key, out _)))
            .SelectMany(items => (string[])[$"Items, {items.Key}:", CsvOfFacts.Of(items, Facts).TrimEnd('\n')]),
    ]);

    private static string Withdrawn(IReadOnlyList<KnownFacts> rows) =>
        string.Concat(rows.SelectMany(row => row.Facts.Withdrawn, (row, key) => $", {key} of {row.Facts.Period} withdrawn"));
}
