namespace ContractRules.Json;

/// <summary>Refuses what is written as a part of a document, whose converters are in the package <c>ContractRules.Documents</c>.</summary>
public sealed class NeedsDocuments : LoudConverter
{
    private protected override string WhatToDo => "Add the converters of ContractRules.Documents: options.AddContractRules().";
}
