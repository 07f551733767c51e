using ContractRules.Agreements;
using ContractRules.Attribution;
using ContractRules.Rules;
using ContractRules.Values;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace ContractRules.Tests.Attribution;

/// <summary>A small agreement to share the costs of a warehouse, whose three sub-clauses overlap, and items drawn for it.</summary>
internal static class Warehouse
{
    public static readonly Fact<Money> Land = Fact.Money("land-costs", Currency.Usd, "1(a)", "Land").InRange(0).NothingUnlessGiven();
    public static readonly Fact<Money> Building = Fact.Money("building-costs", Currency.Usd, "1(b)", "Building").InRange(0).NothingUnlessGiven();
    public static readonly Fact<Money> Fittings = Fact.Money("fittings-costs", Currency.Usd, "1(c)", "Fittings").InRange(0, 1_000_000).NothingUnlessGiven();
    public static readonly Fact<Money> Imports = Fact.Money("import-costs", Currency.Usd, "1", "Of these, imported").InRange(0).NothingUnlessGiven();
    public static readonly Fact<Money> NotAskedFor = Fact.Money("other-costs", Currency.Usd, "1", "Other").InRange(0);

    public static readonly ClauseReference[] Clauses = ["1(a)", "1(b)", "1(c)"];

    public static CostRegister Register { get; } = RegisterBy(Cadence.Months);

    public static CostRegister RegisterBy(Cadence cadence) => new(AgreementBy(cadence), "1", Headings, [new("imported", Imports)]);

    public static EquatableArray<CostHeading> Headings => [new("1(a)", Land), new("1(b)", Building), new("1(c)", Fittings)];

    public static Agreement AgreementBy(Cadence cadence) => new(
        "warehouse",
        "Warehouse",
        dated: new LocalDate(2020, 1, 15),
        cadence,
        parties: [],
        clauses:
        [
            new Clause("1", "Costs", "All costs of the warehouse.", Term.Money("costs", "Costs", Currency.Usd).Means(Land + Building + Fittings)),
            Clause.ComputingNothing("1(a)", "Land", "Land and what it takes to own it.", because: "1 adds it up"),
            Clause.ComputingNothing("1(b)", "Building", "Building, and land taxes during it.", because: "1 adds it up"),
            new Clause("1(c)", "Fittings", "Fittings, and their import.", Term.Money("imports", "Imports", Currency.Usd).Means(Imports.ToDate())),
        ]);

    public static CostItem Item(string date, decimal amount, params ClauseReference[] clauses) =>
        new(NodaTime.Text.LocalDatePattern.Iso.Parse(date).Value, "Something", Currency.Usd.Of(amount), clauses.ToEquatableArray());

    /// <summary>Items of two years, with the ends of months among their dates, each covered by one sub-clause or more.</summary>
    public static Gen<EquatableArray<CostItem>> Items { get; } =
        (from month in Gen.Choose(0, 23)
         from day in Gen.OneOf(Gen.Constant(1), Gen.Constant(31), Gen.Choose(1, 31))
         from cents in Gen.OneOf(Gen.Choose(0, 10), Gen.Choose(0, 100_000_000))
         from clauses in Gen.SubListOf(Clauses).Where(clauses => clauses.Count > 0)
         from order in Gen.Shuffle(clauses.AsEnumerable())
         from isImported in Gen.Elements(true, false)
         let first = new LocalDate(2020, 1, 1).PlusMonths(month)
         select new CostItem(
             first.PlusDays(Math.Min(day, first.Calendar.GetDaysInMonth(first.Year, first.Month)) - 1),
             $"Item of {cents} cents",
             Currency.Usd.Of(new Rational(cents, 100)),
             order.ToEquatableArray(),
             isImported ? ["imported"] : []))
        .ArrayOf()
        .Select(items => items.ToEquatableArray());
}
