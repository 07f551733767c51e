namespace ContractRules.Json;

/// <summary>Refuses what does not say by itself of which agreement it is: documents do that it is a part of, of the package <c>ContractRules.Documents</c>.</summary>
public sealed class IsPartOfADocument : LoudConverter
{
    private protected override string WhatToDo =>
        "Make a document of the whole with ContractRules.Documents: StatementsDocument, ExplanationDocument, TrueUpDocument, AccountDocument or RegisterDocument.";
}
