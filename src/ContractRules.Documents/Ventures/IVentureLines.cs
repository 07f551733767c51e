namespace ContractRules.Documents.Ventures;

/// <summary>How the rows of ventures stand in the lines of a text.</summary>
internal interface IVentureLines
{
    /// <summary>Reads a line; what is wrong in it is told, and its row stops its venture.</summary>
    void Read(int number, string line, LotRows rows);

    /// <summary>Takes a line of which some bytes are no text, which was told: its row stops its venture, where that can be read.</summary>
    void Refuse(int number, string line, LotRows rows);
}
