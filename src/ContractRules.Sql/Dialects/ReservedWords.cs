using System.Collections.Frozen;

namespace ContractRules.Sql.Dialects;

/// <summary>The words that PostgreSQL, DuckDB or the standard keep for themselves, so that they are no names unless quoted.</summary>
internal static class ReservedWords
{
    public static FrozenSet<string> All { get; } = FrozenSet.ToFrozenSet(
        """
        all analyse analyze and any anti array as asc asof assert asymmetric at authorization begin between binary both by call case cast check cluster
        collate collation column commit concurrently connect constraint create cross cube current current_catalog current_date current_role
        current_schema current_time current_timestamp current_user date day default deferrable delete desc describe distinct do drop else end
        enum except exclude exclusive execute exists extract false fetch file filter first following for foreign freeze from full function
        generated glob global grant group grouping groups hash having hour if ignore ilike immediate in increment initially inner insert
        intersect interval into is isnull join lambda lateral leading left level like limit local localtime localtimestamp lock long map match
        merge minus minute modify month natural no not notnull null number of off offset on only open option or order outer over overlaps
        partition pivot pivot_longer pivot_wider placing position preceding primary procedure proto public qualify range recursive references
        rename respect restrict result returning revoke right rollup row rows sample second select semi session session_user set share show
        similar size some start struct summarize symmetric synonym system_user table tablesample then time timestamp to trailing treat trigger
        true try_cast union unique unnest unpivot update user using values variadic verbose view when where window with within year
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries),
        StringComparer.Ordinal);
}
