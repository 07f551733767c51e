namespace ContractRules.Documents.Ventures;

/// <summary>How the rows of ventures stand in the lines of a text.</summary>
internal interface IVentureLines
{
    /// <summary>Reads a line; what is wrong in it is told, and its row stops its venture.</summary>
    void Read(int number, string line, LotRows rows);
}
