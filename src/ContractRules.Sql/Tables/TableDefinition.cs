using System.Numerics;
using ContractRules.Sql.Names;

namespace ContractRules.Sql.Tables;

/// <summary>A table: its columns, and what it holds.</summary>
/// <param name="Dialect">The dialect.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Words">What a row of it is, in words.</param>
/// <param name="Columns">The columns, in the order in which rows are copied into it.</param>
/// <param name="Key">The columns of its key.</param>
internal sealed record TableDefinition(SqlDialect Dialect, string Name, string Words, IReadOnlyList<ColumnDefinition> Columns, IReadOnlyList<string> Key)
{
    /// <summary>The statement that makes it.</summary>
    /// <param name="name">What it is called, where that is something else at first.</param>
    public string Create(string? name = null) => Dialect.TablesAreChecked
        ? $"create table {name ?? Name} (\n  {string.Join(",\n  ", [.. Columns.Select(Defined), $"primary key ({KeyColumns})"])}\n)"
        : $"create table {name ?? Name} (\n  {CommentLine.Of($"{Words}; one row for each {KeyColumns}")}\n  {string.Join(",\n  ", Columns.Select(Told))}\n)";

    /// <summary>The statements by which an analyst finds the contract in the catalogue; none where the statement that makes it tells it.</summary>
    public IEnumerable<string> Comment() => !Dialect.TablesAreChecked ? [] :
    [
        $"comment on table {Name} is {Dialect.TextLiteral(Words)}",
        .. Columns.Where(column => column.Words is not null).Select(column => $"comment on column {Name}.{column.Name} is {Dialect.TextLiteral(column.Words!)}"),
    ];

    private string KeyColumns => string.Join(", ", Key);

    private static string Defined(ColumnDefinition column) => $"{column.Name} {column.Type}{column.Constraint}";

    private static string Told(ColumnDefinition column) => $"{(column.Words is { } words ? $"{CommentLine.Of(words)}\n  " : "")}{Defined(column)}";
}

/// <summary>A column of a table.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Type">Its type.</param>
/// <param name="Constraint">What its cells keep to; empty where that is nothing.</param>
/// <param name="Words">What it holds, in words; null where its name says it.</param>
internal sealed record ColumnDefinition(string Name, string Type, string Constraint, string? Words)
{
    /// <summary>What its integers are counted in.</summary>
    public BigInteger Denominator { get; init; } = BigInteger.One;

    /// <summary>What is said of a column whose cells are never NULL.</summary>
    public const string NotNull = " not null";

    /// <summary>Whether its cells are never NULL.</summary>
    public bool IsRequired => Constraint.StartsWith(NotNull, StringComparison.Ordinal);

    /// <summary>Between what its cells lie; null where they are not checked.</summary>
    public ColumnRange? Range { get; init; }

    /// <summary>Whether a column beside it divides them.</summary>
    public bool IsDivided { get; init; }

    /// <summary>The rule that it comes from, in words, where its name is but a number; null where its name tells what it holds.</summary>
    public string? Rule { get; init; }

    /// <summary>What it is called in the history of all periods; null of what is given.</summary>
    public string? InHistory { get; init; }
}

/// <summary>Between what the cells of a column lie, as the dialect writes it.</summary>
/// <param name="Least">The least.</param>
/// <param name="Most">The greatest.</param>
internal sealed record ColumnRange(string Least, string Most);
