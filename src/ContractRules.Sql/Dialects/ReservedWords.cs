using System.Collections.Frozen;

namespace ContractRules.Sql.Dialects;

/// <summary>The words that engines keep for themselves, so that they are no names unless quoted.</summary>
internal static class ReservedWords
{
    /// <summary>Those of PostgreSQL, DuckDB or the standard.</summary>
    public static FrozenSet<string> All { get; } = Set(
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
        """);

    /// <summary>These, and those of Snowflake, BigQuery, Redshift or Spark.</summary>
    public static FrozenSet<string> OfWarehouses { get; } = Set(
        $"""
        {string.Join(' ', All)}
        account aes128 aes256 allowoverwrite assert_rows_modified az64 backup blanksasnull bytedict bzip2 collation connect connection contains credentials
        current_user_id database define deflate defrag delta delta32k disable emptyasnull enable encode encrypt encryption enum escape
        explicit external globaldict256 globaldict64k gscluster gzip identity issue language localtime lookup lun luns lzo lzop mostly16
        mostly32 mostly8 new nulls offline oid old open organization parallel percent permissions raw readratio recover regexp rejectlog resort
        restore rlike schema snapshot sysdate system tag tdes text255 text32k top truncatecolumns unbounded unknown wallet whenever without
        """);

    /// <summary>The names that PostgreSQL, and Redshift, give columns of their own in every table, and take for no other even in quotes.</summary>
    public static FrozenSet<string> OfSystemColumns { get; } = Set("cmax cmin ctid tableoid xmax xmin");

    private static FrozenSet<string> Set(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
