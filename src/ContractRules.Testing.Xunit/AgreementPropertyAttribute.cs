using Xunit;
using Xunit.Sdk;

namespace ContractRules.Testing.Xunit;

/// <summary>
/// A property of an agreement: a method that is called with facts drawn from the agreement, and says whether a law holds of what follows.
/// </summary>
/// <remarks>
/// The parameters, in any order and as many as the law needs: the <c>Agreement</c> under drawn readings; the facts of the periods as
/// <c>EquatableArray&lt;PeriodFacts&gt;</c>; their <c>Timeline</c>, <c>StatementList</c> or <c>IReadOnlyList&lt;Statement&gt;</c>; the
/// <c>Knowledge</c> of them; or one <c>Statement</c> or <c>PeriodFacts</c>, and the law then has to hold of each period. It gives a truth, a
/// task of one, or nothing and asserts. A law fails too where too little of what it was tried on was determined.
/// </remarks>
/// <example>
/// <code>
/// [AgreementProperty(typeof(Licence), nameof(Licence.Agreement), Terms = "fee")]
/// public bool The_fee_is_capped(Statement statement) =&gt;
///     !statement.Of(Licence.Fee).IsDetermined || statement.Of(Licence.Fee).Value &lt;= Currency.Usd.Of(50_000);
/// </code>
/// </example>
/// <param name="type">The type that has the agreement.</param>
/// <param name="member">The static property or field of it that is the agreement.</param>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer("ContractRules.Testing.Xunit.AgreementPropertyDiscoverer", "ContractRules.Testing.Xunit")]
public class AgreementPropertyAttribute(Type type, string member) : FactAttribute
{
    /// <summary>The type that has the agreement.</summary>
    public Type Type { get; } = type ?? throw new ArgumentNullException(nameof(type));

    /// <summary>The static property or field of it that is the agreement.</summary>
    public string Member { get; } = member ?? throw new ArgumentNullException(nameof(member));

    /// <summary>How many cases are drawn; 200 where left out.</summary>
    public int MaxTest { get; init; } = 200;

    /// <summary>The same seed draws the same cases; 1 where left out.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>The fewest periods; 1 where left out.</summary>
    public int AtLeast { get; init; } = 1;

    /// <summary>The most periods; 30 where left out.</summary>
    public int AtMost { get; init; } = 30;

    /// <summary>The first period, by its label such as <c>2024-Q1</c>; any where left out.</summary>
    public string? First { get; init; }

    /// <summary>Whether every fact that has no default is given, a standing one from the first period on.</summary>
    public bool NothingMissing { get; init; }

    /// <summary>Whether all is read by the readings of the agreement given; else they are drawn in three cases of four.</summary>
    public bool AsRead { get; init; }

    /// <summary>The keys of the terms that the law is about, with commas between them, each of which has to be determined often enough; all together where left out.</summary>
    public string Terms { get; init; } = "";

    /// <summary>How many of a hundred of the terms have to be determined, or the law failed for having tested nothing; 50 where left out.</summary>
    public int LeastPercentDetermined { get; init; } = 50;

    /// <summary>The member that is the agreement.</summary>
    public override string ToString() => $"property of {Type.Name}.{Member}";
}
