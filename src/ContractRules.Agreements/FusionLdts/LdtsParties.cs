namespace ContractRules.Agreements.FusionLdts;

/// <summary>The two sides of the acquisition.</summary>
public static class LdtsParties
{
    /// <summary>Fusion acquires the interest.</summary>
    public static Party Fusion { get; } = new("Fusion", "Fusion Telecommunications International, Inc.");

    /// <summary>The shareholders of LDTS, who keep the rest of it.</summary>
    public static Party Shareholders { get; } =
        new("LDTS shareholders", "The shareholders of LDTS Uzak Mesafe Telekomikasyon ve Iletisim Hizmetleri San.Tic.A.S.");
}
