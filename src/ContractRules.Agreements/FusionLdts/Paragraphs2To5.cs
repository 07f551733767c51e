using ContractRules.Values;

namespace ContractRules.Agreements.FusionLdts;

/// <summary>What follows the first paragraph: people, opinions, the profile of Fusion and the caution. None of it computes.</summary>
internal static class Paragraphs2To5
{
    private const string ReportsOnly = "it reports a fact that nothing is counted from";
    private const string OpinionOnly = "an opinion or expectation promises nothing";
    private const string CautionOnly = "it limits what readers may rely on, and asks nobody to pay or do anything";

    public static EquatableArray<Clause> Clauses =>
    [
        Clause.ComputingNothing(
            "2(1)",
            "Seat on the board",
            "Bayram Ali Bayramoglu, one of the shareholders of LDTS, is to join the board of Fusion LDTS.",
            because: "it says who will sit on the board, without a date, a term of office or a vote to count"),
        Clause.ComputingNothing(
            "2(2)", "The director's career", "He presided over the business association MUSIAD and chairs the BAB Group.", because: ReportsOnly),
        Clause.ComputingNothing(
            "2(3)", "The director's view", "He looks forward to bringing new communications services to Turkey with Fusion.", because: OpinionOnly),
        Clause.ComputingNothing(
            "3(1)", "Size of the market", "Fusion's president sees a great opportunity in a country of more than 73 million people.", because: OpinionOnly),
        Clause.ComputingNothing(
            "3(2)", "Use of the Internet", "Use has almost tripled since 2000, yet just 7.5 % of citizens are online.", because: ReportsOnly),
        Clause.ComputingNothing(
            "3(3)", "Growth expected", "After deregulation, IP-based communication is expected to make the market grow.", because: OpinionOnly),
        Clause.ComputingNothing(
            "3(4)", "Early entry", "Fusion is one of the first VoIP providers in Turkey and trusts that it will be strong there.", because: OpinionOnly),
        Clause.ComputingNothing(
            "4(1)", "What Fusion does", "Fusion provides VoIP and other Internet services to, from and between emerging markets.", because: ReportsOnly),
        Clause.ComputingNothing(
            "4(2)", "Whom Fusion serves", "Its customers are companies, carriers, governments and consumers in more than 45 countries.", because: ReportsOnly),
        Clause.ComputingNothing(
            "5(1)", "Forward-looking statements", "What is not purely historical may be a forward-looking statement in the sense of the Act of 1995.", because: CautionOnly),
        Clause.ComputingNothing(
            "5(2)", "Risks in general", "Results may differ materially from what such statements expect.", because: CautionOnly),
        Clause.ComputingNothing(
            "5(3)", "Risks in particular", "Among the risks are late products, competition, rising costs, delayed approvals, recalls and litigation.", because: CautionOnly),
        Clause.ComputingNothing(
            "5(4)", "Where the risks are told", "Fusion's filings with the securities commission tell of more risks.", because: CautionOnly),
    ];
}
