using System.Text.Json.Serialization;
using ContractRules.Agreements;
using ContractRules.Agreements.Checks;
using ContractRules.Plans.Columns;
using ContractRules.Plans.Lowering;
using ContractRules.Plans.Steps;
using ContractRules.Values;

namespace ContractRules.Plans;

/// <summary>
/// An agreement as steps over columns of integers: exactly the figures that settling it gives, for many ventures or scenarios at once. It
/// gives no reasons; for those, a row goes to the reference.
/// </summary>
/// <remarks>
/// Every number has a denominator that is known when the plan is made, so that a column is plain integers: sums are brought to one denominator,
/// products multiply theirs, and only rounding divides. What is divided by something that varies is a pair until it is compared or rounded. The
/// width of every column follows from those of the facts before anything is computed, so that nothing overflows.
/// </remarks>
/// <example><c>var plan = Plan.Of(agreement, PlanChoice.PaymentsAlone);</c></example>
[JsonConverter(typeof(Json.IsNoData))]
public sealed class Plan
{
    private readonly Needs _needs;
    private readonly Programs _programs = new();

    private Plan(Agreement agreement, PlanChoice choice)
    {
        (Agreement, Choice, Denominators) = (agreement, choice, choice.IsReadByRow ? agreement.Denominators : agreement.DenominatorsAsRead);
        (Answers, Check, Workers) = (new(agreement, choice.IsReadByRow), new(agreement), new(agreement.Holidays));
        _needs = Needs.Of(agreement, choice, Answers);
        Figures = [.. PlannedFigures.Of(agreement, choice)];

        // What any text asks for is carried under all of them; what cannot be lowered is told of all texts at once.
        var (state, refusals) = (new StateList(Denominators.OfPast), new List<PlanRefusal>());
        var texts = agreement.Versions.Select(text => (Version: text, Period: Lowered(state, refusals, [new(text.InForceFrom, text, text, [], [])]))).ToList();
        PlanRefusedException.ThrowIfAny(agreement.Key, refusals);
        var remembered = LoweredPeriod.Remembered([.. texts.Select(text => text.Period)]);
        State = [.. state.Columns.Where(remembered.Contains)];
        Carried = [.. CarriedColumn.Of(State)];
        foreach (var (version, period) in texts)
        {
            _programs.ByText.TryAdd(version, period.With(State));
        }
    }

    /// <summary>The agreement, under the readings it carries.</summary>
    public Agreement Agreement { get; }

    /// <summary>Which figures are asked for.</summary>
    public PlanChoice Choice { get; }

    /// <summary>The figures, in the order of the text.</summary>
    public EquatableArray<PlannedFigure> Figures { get; }

    /// <summary>What passes on from period to period, in the order of the names.</summary>
    public EquatableArray<CarriedColumn> Carried { get; }

    /// <summary>What the values of its rules are counted in, as it is read.</summary>
    internal StaticDenominators Denominators { get; }

    /// <summary>How open questions are answered.</summary>
    internal Answers Answers { get; }

    /// <summary>What passes from period to period, as steps read it.</summary>
    internal IReadOnlyList<StateColumn> State { get; }

    /// <summary>What passes into the first period.</summary>
    internal BlockState Opening => field ??= new(State.Select(column => new Cells(null, column.Opening)).ToArray());

    /// <summary>What looks at facts before they are settled.</summary>
    internal ColumnsCheck Check { get; }

    /// <summary>Those that settle, and wait to settle again.</summary>
    internal Workers Workers { get; }

    /// <summary>The plan of an agreement.</summary>
    /// <param name="agreement">The agreement, under the readings it carries.</param>
    /// <param name="choice">Which figures; all terms and payments where left out.</param>
    /// <exception cref="PlanRefusedException">A rule has no step; lists all such rules.</exception>
    /// <exception cref="ArgumentException">A term is none of the agreement.</exception>
    public static Plan Of(Agreement agreement, PlanChoice? choice = null)
    {
        agreement.NotNull();
        choice ??= PlanChoice.Everything;
        var unknown = choice.Terms.Where(term => !agreement.Defines(term)).ToList();
        return unknown.Count == 0 ? new(agreement, choice) : throw new ArgumentException(
            $"{agreement.Key} defines no term {string.Join(", ", unknown.Select(term => $"'{term}'"))}.", nameof(choice));
    }

    /// <summary>What periods passed on that were settled elsewhere, of rows whose values were kept.</summary>
    /// <param name="through">The last period settled.</param>
    /// <param name="periods">How many periods were settled.</param>
    /// <param name="rows">The values of each row, in the order of <see cref="Carried"/>; null where a value is undetermined, or there is none yet.</param>
    /// <exception cref="ArgumentException">There are no rows, or one has other values than <see cref="Carried"/> accepts.</exception>
    /// <remarks>Whether they were made by this text and these readings, whoever keeps them knows; see <see cref="Agreements.Agreement.FingerprintThrough"/>.</remarks>
    public PlanState StateOf(SettlementPeriod through, int periods, params IReadOnlyList<IReadOnlyList<Value?>> rows)
    {
        var wrong = rows.Whole().Index().Where(row => row.Item.Count != Carried.Count || row.Item.Zip(Carried).Any(cell => cell.First is { } value && !cell.Second.Accepts(value))).ToList();
        if (rows.Count == 0 || wrong.Count > 0)
        {
            throw new ArgumentException(
                rows.Count == 0 ? "Expected one row or more; found none." : $"Expected {(Rational)Carried.Count} values that the columns accept in each row; found others in row {(Rational)wrong[0].Index}.", nameof(rows));
        }

        var cells = new Cells[State.Count];
        foreach (var (index, column) in Carried.Index())
        {
            var values = rows.Select(row => row[index]).ToList();
            cells[column.Place] = new(Column.Of(column.Kind == MeasureKind.Truth, column.IntegersOf(values)));
            if (column.DivisorPlace is { } place)
            {
                cells[place] = new(Column.Of(isTruth: false, CarriedColumn.DivisorsOf(values)));
            }
        }

        return new(this, rows.Count, periods.From(1, to: PlanState.MostPeriods), through.NotNull(), PlanState.Blocked(cells, rows.Count));
    }

    /// <summary>Whether a row can be read so: all questions that no row answers for itself are answered as the agreement is read.</summary>
    /// <param name="choices">The readings.</param>
    public bool Allows(ReadingChoices choices) => Answers.Allow(choices.NotNull());

    /// <summary>The program of a period: that of its text, or one of its own where the text changes inside it.</summary>
    internal PlanProgram ProgramOf(SettlementPeriod period) => _programs.ByPeriod.TryGetValue(period, out var found) ? found : _programs.ByPeriod.GetOrAdd(period, _ =>
    {
        var texts = Agreement.TextsOf(period).ToList();
        return texts is [var alone] && alone.Changes.Count == 0 ? _programs.ByText.GetOrAdd(alone.Version, _ => ProgramOf(texts)) : ProgramOf(texts);
    });

    /// <summary>The program of the text in force on a date.</summary>
    internal PlanProgram ProgramOf(AgreementVersion version) =>
        _programs.ByText.GetOrAdd(version, _ => ProgramOf([new(version.InForceFrom, version, version, [], [])]));

    /// <summary>The program over the fields of each item of a rule over items: whether it counts, and what the rule gives for it; null where there is none.</summary>
    internal PlanProgram? ProgramOf(ItemsStep items, AgreementVersion text) => ItemLowering.Of(this, text, items);

    private PlanProgram ProgramOf(IReadOnlyList<PeriodText> texts)
    {
        var refusals = new List<PlanRefusal>();
        var period = Lowered(new(Denominators.OfPast), refusals, texts);
        PlanRefusedException.ThrowIfAny(Agreement.Key, refusals);
        return period.With(State);
    }

    private LoweredPeriod Lowered(StateList state, List<PlanRefusal> refusals, IReadOnlyList<PeriodText> texts) =>
        PeriodLowering.Of(new(Agreement, Denominators, Answers, _needs, state, refusals), Figures, texts);

    /// <summary>The plan as text: for each version its steps, one a line, with width, denominator and clause.</summary>
    public override string ToString() => PlanText.Of(this, Agreement.Versions);

    /// <summary>The plan of the text in force on a date, as text; null where none is.</summary>
    public string? ToText(NodaTime.LocalDate inForceOn) => Agreement.InForceOn(inForceOn) is { } version ? PlanText.Of(this, [version]) : null;
}
