using ContractRules.Agreements;
using ContractRules.Values;

namespace ContractRules.Documents.Clauses;

/// <summary>A provision as a document tells it; definitions of the members of a stream that say the same of each are told as one.</summary>
/// <param name="Subject">What it is about, by which it is found again in another version of its clause.</param>
/// <param name="Words">What it says.</param>
internal sealed record ProvisionText(string Subject, string Words)
{
    /// <summary>The provisions of a clause.</summary>
    public static EquatableArray<ProvisionText> Of(Clause clause, ProvisionWords words)
    {
        var told = new List<(string Subject, string Words, Provision First, List<string> Members)>();
        var places = new Dictionary<(string Subject, string Words), int>();
        foreach (var provision in clause.Provisions)
        {
            var (subject, member) = (SubjectOf(provision), (provision as Definition)?.Term.Member);
            var said = (member is null ? words : words.OfEach(member)).Of(provision);
            if (member is not null && !places.TryAdd((subject, said), told.Count))
            {
                told[places[(subject, said)]].Members.Add(member);
            }
            else
            {
                told.Add((subject, said, provision, member is null ? [] : [member]));
            }
        }

        return [.. told.Select(one => one.Members.Count > 1
            ? new ProvisionText(one.Subject, $"for each of {Listed(one.Members)}: {one.Words}")
            : new ProvisionText($"{one.Subject} {string.Concat(one.Members)}", words.Of(one.First)))];
    }

    private static string Listed(List<string> members) => $"{string.Join(", ", members.SkipLast(1))} and {members[^1]}";

    private static string SubjectOf(Provision provision) => provision switch
    {
        Definition(var term, _) => term.Stream,
        Payment(var payer, var payee, _, _) => $"{payer} pays {payee}",
        Duty duty => $"{duty}",
        Power power => $"{power}",
        Expectation(var words, _) => words,
        LotAccount kept => kept.Lots.Key,
        _ => provision.GetType().Name,
    };
}
