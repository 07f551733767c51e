using ContractRules.Documents.Reports;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Documents.Statements;

/// <summary>How duties stand: over all periods what calls for attention, of one period every duty.</summary>
internal static class DutiesSection
{
    private const string Heading = "Duties";

    /// <summary>Over all periods: a row for each duty that was missed or is undetermined, a line for the rest. None where nobody owes anything.</summary>
    public static EquatableArray<Section> Of(EquatableArray<Statement> statements, Cadence cadence)
    {
        var duties = statements
            .SelectMany(statement => statement.Duties, (statement, state) => (statement.Period, State: state))
            .GroupBy(one => (one.State.Clause, one.State.Duty.Obligor, one.State.Duty.Obligee, one.State.Duty.What))
            .Select(course => new DutyOverPeriods(course.ToEquatableArray(), cadence))
            .ToList();
        var rows = duties
            .Where(duty => duty.Attention.Count > 0)
            .Select(duty => (EquatableArray<string>)[$"{duty.Clause}", duty.InWords, string.Join('\n', duty.Attention)])
            .ToEquatableArray();
        return duties.Count == 0
            ? []
            :
            [
                new Section(
                    Heading,
                    Rest(duties.Where(duty => duty.Attention.Count == 0)),
                    rows.Count == 0 ? null : new Grid([new("Clause", ColumnKind.Name), new("Duty"), new("How it stands")], rows)),
            ];
    }

    /// <summary>Of one period: every duty. None where nobody owes anything.</summary>
    public static EquatableArray<Section> InFull(Statement statement) => statement.Duties.Count == 0
        ? []
        :
        [
            new Section(
                Heading,
                $"As they stand on {ExactText.Of(statement.Period.End)}.",
                new Grid(
                    [
                        new("Clause", ColumnKind.Name),
                        new("Duty"),
                        new("Stands", ColumnKind.Name),
                        new("Due", ColumnKind.Name),
                        new("Missed by"),
                    ],
                    statement.Duties.Select(RowOf).ToEquatableArray())),
        ];

    private static EquatableArray<string> RowOf(DutyState state) =>
    [
        $"{state.Clause}",
        $"{state.Duty.Obligor} shall {state.Duty.What}",
        StandingWords.InWords(state.Standing),
        ExactText.Of(state.Due),
        state.Standing switch
        {
            null => Missing.InWords(Missing.In(state.Reasons)),
            DutyStanding.Broken when state.Shortfall is not null => StandingWords.ShortfallOf(state),
            DutyStanding.Broken or DutyStanding.Late => StandingWords.Days(state.DaysLate),
            _ => "",
        },
    ];

    private static string Rest(IEnumerable<DutyOverPeriods> duties) => string.Join(' ', duties
        .GroupBy(duty => duty.AtBest, duty => duty.Clause)
        .OrderBy(rest => rest.Key != DutyStanding.Kept)
        .Select(rest => $"{InWords(rest.Key)}: {string.Join(", ", rest.Distinct())}."));

    private static string InWords(DutyStanding standing) => standing switch
    {
        DutyStanding.Kept => "Kept whenever due",
        DutyStanding.Excused => "Excused",
        _ => "Not due so far",
    };
}
