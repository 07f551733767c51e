using ContractRules.Values;

namespace ContractRules.Rules;

/// <summary>Says what kind of plain number a fact or term is; where nothing is said, it reads as a share, and tenfold or more as a number.</summary>
/// <example><c>Fact.Ratio("cpi", "5", "Consumer price index").AsFactor()</c> is given, listed and explained as 104.3, not as 10,430 %.</example>
public static class PlainNumbers
{
    /// <summary>The fact as a share: it reads as a percentage, however great it is.</summary>
    public static Fact<Ratio> AsShare(this Fact<Ratio> fact) => fact.As(PlainNumber.Share);

    /// <summary>The fact as a factor or an index: 3.5 reads as 3.5.</summary>
    public static Fact<Ratio> AsFactor(this Fact<Ratio> fact) => fact.As(PlainNumber.Factor);

    /// <summary>The fact as a count, whole unless said otherwise: 12 reads as 12.</summary>
    public static Fact<Ratio> AsCount(this Fact<Ratio> fact) => fact.As(PlainNumber.Count).WithDecimals(0);

    /// <summary>The term as a share: it reads as a percentage, however great it is.</summary>
    public static Term<Ratio> AsShare(this Term<Ratio> term) => term.As(PlainNumber.Share);

    /// <summary>The term as a factor or an index: 3.5 reads as 3.5.</summary>
    public static Term<Ratio> AsFactor(this Term<Ratio> term) => term.As(PlainNumber.Factor);

    /// <summary>The term as a count: 12 reads as 12.</summary>
    public static Term<Ratio> AsCount(this Term<Ratio> term) => term.As(PlainNumber.Count);

    private static Fact<Ratio> As(this Fact<Ratio> fact, PlainNumber plain) => new(fact.Made().Declaration with { Measure = Measure.Of(plain) });

    private static Term<Ratio> As(this Term<Ratio> term, PlainNumber plain) => new(term.Made().Declaration with { Measure = Measure.Of(plain) });
}
