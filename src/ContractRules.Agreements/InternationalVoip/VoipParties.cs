namespace ContractRules.Agreements.InternationalVoip;

/// <summary>The two parties.</summary>
public static class VoipParties
{
    /// <summary>Fusion sells and terminates the minutes, keeps the accounts and pays out the shares.</summary>
    public static Party Fusion { get; } = new("Fusion", "Fusion Telecommunications International, Inc.");

    /// <summary>THIL invests in the Venture and takes a share of its profit.</summary>
    public static Party Thil { get; } = new("THIL", "Turner Hill Investment Limited");
}
