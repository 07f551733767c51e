using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Agreements.Layouts;

/// <summary>What has to be remembered so that balances which a layout rolls forward can be opened.</summary>
internal static class LaidOutBalances
{
    /// <summary>The balances of a layout and the terms that they add up, in any text, as far as no rule asks for their prior value already.</summary>
    public static EquatableArray<TermDeclaration> RememberedBeside(
        EquatableArray<Recollection> recollections, StatementLayout layout, IEnumerable<AgreementVersion> texts)
    {
        var known = recollections.Where(asked => asked.Periods > 0).Select(asked => asked.Name.Key).ToHashSet(StringComparer.Ordinal);
        var balances = layout.Entries.Where(entry => entry.Form == LayoutForm.RollForward).Select(entry => entry.Name.Key).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. texts.SelectMany(text => text.Definitions)
                .Where(defined => balances.Contains(defined.Term.Key))
                .SelectMany(defined => Addends.Terms(defined.Rule).Prepend(defined.Term))
                .Where(term => !known.Contains(term.Key))
                .DistinctBy(term => term.Key)
                .OrderBy(term => term.Key, StringComparer.Ordinal),
        ];
    }
}
