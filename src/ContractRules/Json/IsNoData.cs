namespace ContractRules.Json;

/// <summary>Refuses what belongs to the text of an agreement, which is a program and no data.</summary>
public sealed class IsNoData : LoudConverter
{
    private protected override string WhatToDo =>
        "It belongs to the text of an agreement, which is a program and no data. Write what settling gives, with ContractRules.Documents: options.AddContractRules().";
}
