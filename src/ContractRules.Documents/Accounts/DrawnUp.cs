using ContractRules.Accounts;

namespace ContractRules.Documents.Accounts;

/// <summary>Refuses statements of account that were not drawn up, lest they read as if nothing were owed.</summary>
internal static class DrawnUp
{
    /// <summary>The same statement of account.</summary>
    /// <exception cref="ArgumentException">It has none, since the receipts are wrong.</exception>
    public static StatementOfAccount Account(StatementOfAccount account, string name) =>
        account.Faults.Count == 0 ? account : throw new ArgumentException($"Expected a statement of account; found {account}.", name);
}
