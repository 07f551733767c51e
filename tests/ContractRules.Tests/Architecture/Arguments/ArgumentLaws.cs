using ContractRules.Documents.Json;
using ContractRules.Rules;
using Xunit.Abstractions;

namespace ContractRules.Tests.Architecture.Arguments;

/// <summary>
/// Whatever a public member is given, it does its work or refuses by name what it was given: with an <see cref="ArgumentException"/>
/// that names the parameter (its own, or that of the device it is made of), or with another exception that its documentation tells.
/// </summary>
public sealed class ArgumentLaws(ITestOutputHelper output)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    /// <summary>What only settling, explaining and comparing make; null in one of them is no wrong figure, and shows as nothing.</summary>
    internal static readonly IReadOnlySet<string> MadeBySettling = new HashSet<string>(
    [
        "Account", "AccountEntry", "AgreementEnd", "AgreementFault", "AgreementFaultsException", "Application", "Balance", "BranchNotTaken", "ClauseEdit", "CostItemFault", "Debt", "DefinedTerm", "Derivation", "DutyState",
        "ColumnFault", "DbtFile", "Exercise", "FactChange", "FactFault", "InterestAccrued", "NetPayment", "OpenDebt", "PaymentDue", "PaymentOpen", "PaymentTotal", "PlanRefusal", "PlanRefusedException", "PlannedFigure", "PowerState", "Reason", "ReceiptFault", "Recollection", "Sought", "SqlRefusal", "SqlRefusedException", "StateFault", "Step",
        "SupersededAmendment", "TermChange", "ToldLine", "TriedValue", "TrueUp", "VentureFault", "Warning",
    ]);

    /// <summary>What is not called, and why.</summary>
    internal static readonly IReadOnlyDictionary<string, string> NotReached = new Dictionary<string, string>
    {
        ["InvariantChecking.static InvariantCheck CheckInvariants(this Agreement agreement, EquatableArray<Invariant> invariants = default, int cases = 200, int seed = 1, TimelineShape shape = null, IProgress<int> progress = null)"] =
            "it works for as long as it is told to, and any number of cases is one; its arguments have tests beside it",
        ["ChangeChecking.static ChangeCheck CheckChange(this Agreement before, Agreement to, EquatableArray<Invariant> invariants = default, int cases = 200, int seed = 1, TimelineShape shape = null, IProgress<int> progress = null)"] =
            "it works for as long as it is told to, and any number of cases is one; its arguments have tests beside it",
        ["LawChecking.static LawCheck CheckLaw(this Agreement agreement, string words, Func<DrawnCase, bool> law, LawTrial trial = null)"] =
            "the law is a function of a drawn case; its arguments have tests beside it",
        ["GoalSeek.static Sought Seek(this Agreement agreement, IReadOnlyList<PeriodFacts> periods, Goal goal, FactDeclaration by, SettlementPeriod during = null, CarriedState carried = null, int most = 4000)"] =
            "what is sought, by what and where has to be of the agreement; its arguments have tests beside it",
        ["GoalSeek.static Sought Seek<T>(this Agreement agreement, IReadOnlyList<PeriodFacts> periods, Goal goal, Fact<T> by, SettlementPeriod during = null, CarriedState carried = null, int most = 4000) where T : struct"] =
            "what is sought, by what and where has to be of the agreement; its arguments have tests beside it",
        ["FactColumns.FactColumns Part(int first, int rows)"] = "parts begin where a block does; the tests of plans take some, and what is none",
        ["SqlPlan.IEnumerable<string> ToCsv(FactColumns facts, int number, IReadOnlyList<string> ventures)"] = "there has to be a name for each row; the tests of tables call it",
        ["CarriedRow.EquatableArray<string> LeftOutOf(string term)"] = "the key has to be that of a term of the agreement; the laws of rows that passed on call it",
        ["FactHistory.FactHistory Through(SettlementPeriod period)"] = "the period has to be one of its own; the tests of warehouses call it",
        ["SqlPlan.IEnumerable<string> ToCsv(PlanState state, IReadOnlyList<string> ventures)"] = "the state has to be of the very plan; the tests of tables call it",
        ["SqlPlan.IEnumerable<string> ItemsToCsv(string items, FactColumns facts, int number, IReadOnlyList<string> ventures)"] =
            "the items have to be of the agreement, and there has to be a name for each row; the tests of tables of items call it",
        ["Reach.TermReach OfTerm(string key)"] = "the key has to be that of one of its terms; the tests of what is reached call it",
        ["Publish.static Publication TrueUp(Agreement agreement, TrueUp trueUp)"] = "the true-up has to be one of the agreement; the tests of what is published call it",
        ["EquatableArray.static EquatableArray<T> Create<T>(ReadOnlySpan<T> items)"] =
            "a span cannot be passed by reflection; every collection expression in these tests calls it",
        ["FactColumns.FactColumns With(Fact<LocalDate> fact, ReadOnlySpan<LocalDate?> dates)"] = "a span cannot be passed by reflection; the tests of plans call it",
        ["FactColumns.FactColumns With(Fact<bool> fact, ReadOnlySpan<bool?> truths)"] = "a span cannot be passed by reflection; the tests of plans call it",
        ["FactColumns.FactColumns With<T>(Fact<T> fact, ReadOnlySpan<decimal?> numbers) where T : struct"] = "a span cannot be passed by reflection; the tests of plans call it",
        ["FactColumns.FactColumns With<T>(Fact<T> fact, ReadOnlySpan<long> steps) where T : struct"] = "a span cannot be passed by reflection; the tests of plans call it",
        ["FactColumns.FactColumns With<T>(Fact<T> fact, ReadOnlySpan<long> steps, ReadOnlySpan<bool> given) where T : struct"] =
            "a span cannot be passed by reflection; the tests of plans call it",
        ["FigureColumn.void CopyTo(Span<long> target, long step, Span<bool> determined = default)"] = "a span cannot be passed by reflection; the tests of plans call it",
        ["PlanSettling.static ColumnTimeline Settle(this Plan plan, IReadOnlyList<FactColumns> periods, PlanState state = null, Func<int, bool> onBlock = null, IReadOnlyList<ReadingChoices> readAs = null)"] =
            "how rows are read is told where the plan asks for it, and only there; the laws of plans call it",
        ["PlanState.Value get_Item(CarriedColumn column, int row)"] = "the column has to be one of the plan of the state; the laws of ventures call it",
        ["VentureFigureBatches.IEnumerable<Converted<RecordBatch>> Batches(SettledRows settled)"] = "the rows have to be settled by the very plan; the laws of batches call it",
        ["VentureFile.IEnumerable<VentureLot> Lots(int rowsALot = 32768)"] = "the rows of a file are gone through once, which settling them does; the tests of ventures call it",
        ["VentureRows.VentureRows With(FactDeclaration fact, ReadOnlySpan<Value> values)"] = "a span cannot be passed by reflection; the laws of ventures call it",
        ["VentureRows.VentureRows With(FactDeclaration fact, ReadOnlySpan<long> steps, ReadOnlySpan<bool> given)"] = "a span cannot be passed by reflection; the tests of ventures call it",
        ["Received<T>.Received<TNext> Then<TNext>(Func<T, Received<TNext>> next) where TNext : class"] =
            "what comes next is a function of the very type; the tests of what is received call it",
        ["Settled.Settled Only(Statement statement)"] = "the statement has to be one of its own; the tests of pages call it",
        ["Settled.static Settled Of(Agreement agreement, IssuedRun run)"] = "the run has to be one of statements; the tests of issued statements call it",
    };

    private static readonly Dictionary<string, IReadOnlyList<Trial>> _trials = [];

    public static TheoryData<string> PackageNames => ["ContractRules", "ContractRules.Agreements", "ContractRules.Documents", "ContractRules.Arrow", "ContractRules.Sql", "ContractRules.Testing"];

    [Theory]
    [MemberData(nameof(PackageNames))]
    public void Whatever_is_given_is_taken_or_refused_by_name(string package) => AssertNone(TrialsOf(package).SelectMany(trial => trial.Faults));

    [Theory]
    [MemberData(nameof(PackageNames))]
    public void Members_of_every_type_are_reached(string package)
    {
        var reached = TrialsOf(package).Where(trial => trial.IsReached).ToList();
        output.WriteLine($"{reached.Count} members of {package} were reached, {reached.Select(trial => trial.Name).Distinct().Count()} of them different.");

        AssertNone(TypesOf(package).Select(TypeNames.Of)
            .Where(type => !reached.Select(trial => trial.Name).Concat(NotReached.Keys).Any(name => name.StartsWith(type + ".", StringComparison.Ordinal))));
    }

    [Theory]
    [MemberData(nameof(PackageNames))]
    public void What_is_not_reached_is_told_with_the_reason(string package)
    {
        var trials = TrialsOf(package);
        var reached = trials.Where(trial => trial.IsReached).Select(trial => trial.Name).ToHashSet();

        AssertNone(trials.Select(trial => trial.Name).Except(reached).Except(NotReached.Keys));
        AssertNone(reached.Intersect(NotReached.Keys));
    }

    [Fact]
    public void What_trips_over_its_arguments_or_takes_nothing_for_something_is_seen()
    {
        var faults = PublicMember.Of(typeof(Careless), Ordinary.Values).SelectMany(member => Trial.Of(member, Ordinary.Values).Faults).ToList();

        Assert.Contains(faults, fault => fault.Contains("LengthOf(string text), given text = null: NullReferenceException", StringComparison.Ordinal));
        Assert.Contains(faults, fault => fault.Contains("Half(int number), given number = 0: DivideByZeroException", StringComparison.Ordinal));
        Assert.Contains(faults, fault => fault.EndsWith("Takes(object anything) takes null for anything", StringComparison.Ordinal));
        Assert.DoesNotContain(faults, fault => fault.Contains("Careful", StringComparison.Ordinal));
    }

    // All of them, where the message would tell the first few.
    private void AssertNone(IEnumerable<string> found)
    {
        var all = found.Order(StringComparer.Ordinal).ToList();
        all.ForEach(output.WriteLine);
        Assert.Empty(all);
    }

    private static IEnumerable<Type> TypesOf(string package) => Packages.PublicTypes(Packages.Named(package))
        .Where(type => !type.IsEnum && !type.IsInterface && !IsForTheSerializer(type) && !IsData(type));

    // What a JSON document says is made by reading one or from values of the language; that it comes back equal has laws of its own.
    internal static bool IsData(Type type) => type.IsAssignableTo(typeof(DocumentPart));

    // Called by System.Text.Json alone, with readers that reflection cannot pass; hostile JSON has tests of its own.
    private static bool IsForTheSerializer(Type type) => type.IsAssignableTo(typeof(System.Text.Json.Serialization.JsonConverter));

    private static IReadOnlyList<Trial> TrialsOf(string package)
    {
        lock (_trials)
        {
            return _trials.TryGetValue(package, out var known) ? known : _trials[package] = Within(Patience, package);
        }
    }

    // What never comes back is told by name.
    private static List<Trial> Within(TimeSpan patience, string package)
    {
        var (trials, present) = (new List<Trial>(), "the ordinary values");
        var trying = Task.Run(() =>
        {
            foreach (var member in TypesOf(package).SelectMany(type => PublicMember.Of(type, Ordinary.Values)))
            {
                present = member.Name;
                trials.Add(Trial.Of(member, Ordinary.Values));
            }
        });
        Assert.True(trying.Wait(patience), $"{present} does not come back.");
        return trials;
    }

    private static class Careless
    {
        public static int LengthOf(string text) => text.Length;

        public static int Half(int number) => number / (2 * Math.Sign(number));

        public static bool Takes(object anything) => anything is string;

        public static string Careful(string text) => text ?? throw new ArgumentNullException(nameof(text));
    }
}
