using ContractRules.Rules;
using NodaTime;

namespace ContractRules.Agreements.InternationalVoip;

/// <summary>The days of what can befall one of the parties, on which rights of the other turn, and of what it does itself.</summary>
public sealed record PartyEvents
{
    internal PartyEvents(Party party)
    {
        Party = party;
        BreachNotice = On("breach-notice-date", "6(9)(a)", "received notice of a breach of its own");
        BreachCured = On("breach-cured-date", "6(9)(a)", "cured that breach");
        BreachIncurable = Fact
            .Truth($"{Key}-breach-incurable", "6(9)(a)", $"Whether that breach of {party} cannot be cured").Standing().NothingUnlessGiven();
        Fraud = On("fraud-date", "6(9)(b)", "defrauded or deceived the other");
        Insolvency = On("insolvency-date", "6(9)(d)", "became insolvent, or went into receivership or voluntary bankruptcy");
        ProceedingsInstituted = On("bankruptcy-proceedings-date", "6(9)(d)", "had involuntary proceedings instituted against it");
        ProceedingsStayed = On("bankruptcy-stayed-date", "6(9)(d)", "had these proceedings stayed or dismissed");
        AssignedToCreditors = On("creditor-assignment-date", "6(9)(e)", "assigned its business or assets for its creditors");
        Seized = On("seizure-date", "6(9)(f)", "had its property levied, seized or sold for a creditor");
        Released = On("seizure-released-date", "6(9)(f)", "had that debt released or satisfied");
        RegulatoryChange = On("regulatory-change-date", "6(11)", "became unable to perform by a change of law");
        ViolationNotice = On("violation-notice-date", "6(16)", "was given notice that its use of the services is unlawful");
        ViolationCeased = On("violation-ceased-date", "6(16)", "ceased that use");
        ChronicViolation = On("chronic-violation-date", "6(16)", "was found in chronic or uncured violation");
        TerminationNotice = On("termination-notice-date", "6(9)", "gave notice of termination");
        TerminationOfServices = On("services-ended-date", "6(16)", "terminated the services");
        SuspensionOfServices = On("suspension-date", "6(16)", "suspended the services");
    }

    /// <summary>The party.</summary>
    public Party Party { get; }

    /// <summary>6(9)(a): it received notice of a breach of its own.</summary>
    public Fact<LocalDate> BreachNotice { get; }

    /// <summary>6(9)(a): it cured that breach.</summary>
    public Fact<LocalDate> BreachCured { get; }

    /// <summary>6(9)(a): that breach cannot be cured, so that nobody need wait for a cure.</summary>
    public Fact<bool> BreachIncurable { get; }

    /// <summary>6(9)(b): it defrauded or deceived the other.</summary>
    public Fact<LocalDate> Fraud { get; }

    /// <summary>6(9)(d): it became insolvent.</summary>
    public Fact<LocalDate> Insolvency { get; }

    /// <summary>6(9)(d): involuntary proceedings were instituted against it.</summary>
    public Fact<LocalDate> ProceedingsInstituted { get; }

    /// <summary>6(9)(d): these proceedings were stayed or dismissed.</summary>
    public Fact<LocalDate> ProceedingsStayed { get; }

    /// <summary>6(9)(e): it assigned its business for its creditors.</summary>
    public Fact<LocalDate> AssignedToCreditors { get; }

    /// <summary>6(9)(f): its property was seized.</summary>
    public Fact<LocalDate> Seized { get; }

    /// <summary>6(9)(f): the debt behind the seizure was released or satisfied.</summary>
    public Fact<LocalDate> Released { get; }

    /// <summary>6(11): a change of law keeps it from performing.</summary>
    public Fact<LocalDate> RegulatoryChange { get; }

    /// <summary>6(16): it was given notice that its use of the services is unlawful.</summary>
    public Fact<LocalDate> ViolationNotice { get; }

    /// <summary>6(16): that use ceased.</summary>
    public Fact<LocalDate> ViolationCeased { get; }

    /// <summary>6(16): its violations proved chronic or stayed uncured.</summary>
    public Fact<LocalDate> ChronicViolation { get; }

    /// <summary>5, 6(9), 6(11), 6(16), 6(18): it gave notice of termination of the agreement.</summary>
    public Fact<LocalDate> TerminationNotice { get; }

    /// <summary>6(16): it terminated the services, not the agreement.</summary>
    public Fact<LocalDate> TerminationOfServices { get; }

    /// <summary>6(16): it suspended the services.</summary>
    public Fact<LocalDate> SuspensionOfServices { get; }

    private string Key => Party.Name.ToLowerInvariant();

    private Fact<LocalDate> On(string key, string clause, string what) =>
        Fact.Date($"{Key}-{key}", clause, $"Day on which {Party} {what}").Standing();

    /// <summary>Whose events they are.</summary>
    public override string ToString() => $"what happens to {Party}";
}
