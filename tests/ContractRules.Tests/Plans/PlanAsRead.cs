using ContractRules.Agreements;
using ContractRules.Plans;
using ContractRules.Rules;
using ContractRules.Values;
using NodaTime;
using static ContractRules.Tests.Generators.Samples;

namespace ContractRules.Tests.Plans;

/// <summary>How plans read that are made of these facts and terms.</summary>
internal static class PlanAsRead
{
    public static readonly Fact<Money> Sales = Fact.Money("sales", Usd, "1", "What was sold").InRange(0, 1_000);
    public static readonly Fact<Money> StandingPrice = Fact.Money("price", Usd, "1", "What it is sold at").InRange(1, 99).Standing();
    public static readonly Fact<Ratio> Share = Fact.Ratio("share", "1", "The share").InRange(0, 1);
    public static readonly Fact<bool> Open = Fact.Truth("open", "1", "Whether it is open");
    public static readonly Fact<LocalDate> Day = Fact.Date("day", "1", "The day");
    public static readonly Term<Money> Fee = Term.Money("fee", "Fee", Usd);
    public static readonly Term<Money> Total = Term.Money("total", "Fees so far", Usd);
    public static readonly Term<Ratio> Part = Term.Ratio("part", "A part");
    public static readonly Term<bool> Holds = Term.Truth("holds", "Whether it holds");
    public static readonly Term<LocalDate> Falls = Term.Date("falls", "Falls on");

    public static void Reads(string text, Agreement agreement) => Assert.Equal(text, Plan.Of(agreement).ToString());

    public static Rule<Ratio> Plain(Rational number) => new Ratio(number);
}
