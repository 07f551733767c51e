using System.Globalization;
using System.Numerics;
using System.Text;
using ContractRules.Agreements;
using ContractRules.Plans;
using ContractRules.Plans.Columns;
using ContractRules.Plans.Steps;
using ContractRules.Sql.Names;
using ContractRules.Sql.Ranges;
using ContractRules.Sql.Steps;
using ContractRules.Sql.Tables;
using ContractRules.Values;

namespace ContractRules.Sql.Texts;

/// <summary>The step of one text: a chain of selects from the state and the facts to the figures and the next state.</summary>
internal sealed class StepQuery(Plan plan, PlanTables tables, SqlDialect dialect, SettledText settled, RangedProgram text, StepChain chain)
{
    private const string Given = "given";
    private const string LeftJoin = "left join";
    private const int NamesALine = 6;

    // Engines plan so many selects inside of one another; what is deeper is kept in between.
    private const int MostNested = 40;

    /// <summary>The text, and which periods are settled under it.</summary>
    public SettledText Text => settled;

    /// <summary>The query.</summary>
    /// <param name="facts">The table of facts, or a query in brackets.</param>
    /// <param name="state">The table of state, or a query in brackets.</param>
    /// <param name="join">How the state is joined: <c>left join</c> where it can be missing, as before the first period.</param>
    public string Of(string facts, string state, string join = LeftJoin)
    {
        var names = new NameList(dialect, new(), "the column");
        string[] given = [.. PlanTables.Keys, .. tables.Inputs.Select(column => column.Name), .. tables.State.Select(column => column.Carried)];
        foreach (var taken in given)
        {
            names.Free(taken.Trim('"'));
        }

        var rooms = Rooms;
        var isInRoom = rooms.Count == 0 ? null : names.Free("is_in_room");
        var query = new StringBuilder();
        query.Append(CultureInfo.InvariantCulture, $"{CommentLine.Of(Heading)}\n");
        query.Append(CultureInfo.InvariantCulture, $"with {Given} as (\n");
        Select(query, [.. PlanTables.Keys.Select(key => $"facts.{key}"), .. Facts, .. State, .. isInRoom is null ? [] : (string[])[$"case when {string.Join(" and ", rooms)} then 1 else 0 end as {isInRoom}"]]);
        query.Append(CultureInfo.InvariantCulture, $"  from {Alias.As(facts, "facts")}\n  {join} {Alias.As(state, "state")} on state.venture = facts.venture and state.period_number = facts.period_number - 1{Where(canBeMissing: join == LeftJoin)}\n)");
        Outcome[] outcomes = [.. Origin, .. Refused, .. Figures.Concat(Next).Select(outcome => WhereRight(outcome, isInRoom))];
        var (before, columns) = (Given, new StepColumns(chain.Expressions, outcomes.Select(outcome => outcome.Expression), names, dialect));
        var live = new LiveColumns([.. given, .. isInRoom is null ? [] : (string[])[isInRoom]], columns.Columns, [.. PlanTables.Keys, .. outcomes.Select(outcome => columns.Resolved(outcome.Expression))]);
        foreach (var level in columns.Columns.GroupBy(column => column.Level).OrderBy(group => group.Key))
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"steps_{level.Key}");
            query.Append(CultureInfo.InvariantCulture, $",\n{name} as {(level.Key % MostNested == 0 ? dialect.Kept : "")}(\n");
            Select(query, [.. HandedOn(before, level.Key, live), .. Steps([.. level])]);
            query.Append(CultureInfo.InvariantCulture, $"  from {before}{(dialect.Fence is "" ? "" : $"\n  {dialect.Fence}")}\n)");
            before = name;
        }

        query.Append('\n');
        Select(query, [.. PlanTables.Keys, .. outcomes.Select(outcome => Written(outcome, columns))], indent: "");
        query.Append(CultureInfo.InvariantCulture, $"from {before}");
        return query.ToString();
    }

    private IEnumerable<string> HandedOn(string before, int level, LiveColumns live) => dialect.Fence is "" ? [$"{before}.*"] : live.HandedOnBy(level)
        .Chunk(NamesALine)
        .Select(names => string.Join(", ", names));

    private string Heading => $"{plan.Agreement.Title}: {text.Program.Text}{(settled.During is { } period ? $", for {period} alone" : "")}";

    private IEnumerable<string> Facts => tables.Inputs.Select(column => new CellRange(column.Type, column.Within, dialect).Taken($"facts.{column.Name}", column.Name));

    // What was not passed on is not taken for what did not happen yet: nothing is settled of a later period whose state is missing.
    private string Where(bool canBeMissing) => canBeMissing && tables.State.Count > 0
        ? $"\n  where (facts.period_number = 1 or state.venture is not null){settled.Condition("\n  and", "facts.", dialect)}"
        : settled.Condition("\n  where", "facts.", dialect);

    // Before the first period stands what the agreement begins with.
    private IEnumerable<string> State => tables.State.Select(column =>
    {
        var carried = $"state.{column.Name}";
        var room = new CellRange(column.Type, column.Within, dialect).Unchecked(carried);
        return column.State.Opening is { } opening
            ? $"case when facts.period_number = 1 then {OpeningOf(column.State, opening)} {(room is null ? "else" : $"when {room} then")} {carried} end as {column.Carried}"
            : $"case when facts.period_number > 1{(room is null ? "" : $" and {room}")} then {carried} end as {column.Carried}";
    });

    // Of a row that goes beyond any range nothing is settled: as if that were not given, a default or what stood before would be taken for it.
    private List<string> Rooms =>
    [
        .. from cell in (IEnumerable<(string Name, string Type, Bounds Within)>)
           [
               .. tables.Inputs.Select(column => ($"facts.{column.Name}", column.Type, column.Within)),
               .. tables.State.Select(column => ($"state.{column.Name}", column.Type, column.Within)),
           ]
           select dialect.TablesAreChecked ? null : new CellRange(cell.Type, cell.Within, dialect).HoldsWhereGiven(cell.Name) into room
           where room is not null
           select room,
    ];

    private string OpeningOf(StateColumn state, BigInteger opening) =>
        state.IsTruth ? (opening.IsZero ? "false" : "true") : state.IsDate ? dialect.DateLiteral(DayNumber.DateOf((long)opening)) : dialect.Literal(opening);

    private IEnumerable<Outcome> Origin =>
    [
        new(OfText(version => dialect.DateLiteral(version.InForceFrom)), "text_in_force_from"),
        new(dialect.TextLiteral(ReadAs(plan.Agreement)), "readings"),
        new(OfText(version => dialect.TextLiteral(plan.Agreement.FingerprintThrough(version.InForceFrom))), "fingerprint"),
    ];

    // Where the agreement ends before its text changes, the row is settled under the text before.
    private string OfText(Func<AgreementVersion, string> of) => text.Program.Earlier.Count == 0
        ? of(text.Program.Text)
        : $"case {string.Join(' ', text.Program.Earlier.Select(earlier => $"when {chain.Operand(earlier.Settles)} then {of(earlier.Text)}"))} else {of(text.Program.Text)} end";

    private IEnumerable<string> Steps(IReadOnlyList<StepColumn> columns)
    {
        ClauseReference? clause = null;
        foreach (var column in columns)
        {
            var heading = column.Clause == clause || column.Clause == default ? "" : $"{CommentLine.Of(TitleOf(column.Clause))}\n    ";
            clause = column.Clause;
            yield return $"{heading}{column.Expression} as {column.Name}";
        }
    }

    private IEnumerable<Outcome> Refused => !tables.Refuses ? [] :
    [
        new(chain.Refused ?? dialect.NoText, RefusedRow.Column) { Words = RefusedRow.WordsOfTheColumn },
    ];

    private Outcome WhereRight(Outcome outcome, string? isInRoom)
    {
        string[] right = [.. chain.Refused is { } refused ? [$"{refused} is null"] : (string[])[], .. isInRoom is null ? [] : (string[])[$"{isInRoom} = 1"]];
        return right.Length == 0 ? outcome : outcome with { Expression = $"case when {string.Join(" and ", right)} then {outcome.Expression} end" };
    }

    private IEnumerable<Outcome> Figures => tables.Figures.Zip(text.Program.Figures).SelectMany(found => Columns(found.First, found.Second)
        .Select((outcome, index) => index > 0 ? outcome : outcome with { Words = found.First.Words }));

    private IEnumerable<Outcome> Columns(StatedFigure column, Figure? stated) => stated is { } figure ? Stated(column, figure)
        : [new(dialect.Cast("null", column.Type), column.Name), .. column.Divisor is { } divisor ? [new(dialect.Cast("null", divisor.Type), divisor.Name)] : (Outcome[])[]];

    private IEnumerable<Outcome> Stated(StatedFigure column, Figure figure)
    {
        var times = column.Denominator / figure.Denominator;
        yield return new(
            column.Figure.Measure.Kind switch
            {
                MeasureKind.Truth => chain.Operand(figure.Place),
                MeasureKind.Date => dialect.DateOf(chain.Operand(figure.Place)),
                _ => In(column.Type, figure.Place) is var whole && times.IsOne ? whole : $"{dialect.Literal(times)} * {whole}",
            },
            column.Name);
        if (column.Divisor is { } divisor)
        {
            yield return new(figure.Divisor is { } place ? In(divisor.Type, place) : dialect.Cast("1", divisor.Type), divisor.Name);
        }
    }

    private IEnumerable<Outcome> Next => tables.State.Zip(text.Program.Next, (column, place) => new Outcome(
        column.State.IsDate ? dialect.DateOf(chain.Operand(place)) : column.State.IsTruth ? chain.Operand(place) : In(column.Type, place), column.Next));

    private string In(string type, int place) =>
        chain.IsLiteral(place) || chain.TypeOf(place) != type ? dialect.Cast(chain.Operand(place), type) : chain.Operand(place);

    /// <summary>How an agreement is read: <c>overhead-basis=per-minute, …</c>.</summary>
    public static string ReadAs(Agreement agreement) => string.Join(", ", agreement.ReadAs.Select(read => $"{read.Key}={read.Value}"));

    private static string Written(Outcome outcome, StepColumns columns) =>
        $"{(outcome.Words is { } words ? $"{CommentLine.Of(words)}\n  " : "")}{Alias.As(columns.ResolvedAlone(outcome.Expression), outcome.Name)}";

    private string TitleOf(ClauseReference clause) =>
        text.Program.Text.Clauses.FirstOrDefault(found => found.Reference == clause) is { } found ? $"{clause} {found.Heading}" : $"{clause}";

    private static void Select(StringBuilder query, IReadOnlyList<string> columns, string indent = "  ") =>
        query.Append(CultureInfo.InvariantCulture, $"{indent}select\n{indent}  ").AppendJoin($",\n{indent}  ", columns).Append('\n');

    // What comes out: a step read by its mark, the name of its column, and what it is in words, where that is said.
    private sealed record Outcome(string Expression, string Name)
    {
        public string? Words { get; init; }
    }
}
