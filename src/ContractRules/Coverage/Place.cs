using ContractRules.Rules.Kernel;

namespace ContractRules.Coverage;

/// <summary>A rule among those of a text, with the branches that begin there.</summary>
internal sealed class Place(Node node, Place[] operands, int index, int first, int ways)
{
    /// <summary>The rule.</summary>
    public Node Node => node;

    /// <summary>The places of the rules directly inside, in reading order.</summary>
    public Place[] Operands => operands;

    /// <summary>Its number among the places of the text, which is above those of its operands.</summary>
    public int Index => index;

    /// <summary>The number of its first branch among those of the text; the others follow.</summary>
    public int First => first;

    /// <summary>How many branches begin there; 0 where it can go only one way.</summary>
    public int Ways => ways;
}
