namespace ContractRules.Cli.Tests.Commands;

/// <summary>The pages of clauses that the README links to are what the command prints, so they cannot grow stale.</summary>
public sealed class ClausePagesTests
{
    [Theory]
    [InlineData("InternationalVoip/Clauses.md", "international-voip")]
    [InlineData("InternationalVoip/ClausesAsSigned.md", "international-voip", "--in-force", "2002-04-25")]
    [InlineData("FusionLdts/Clauses.md", "fusion-ldts")]
    public void A_page_of_clauses_is_what_the_command_prints(string page, params string[] arguments)
    {
        var path = Repository.PathOf("src", "ContractRules.Agreements", page);

        // To renew a page: contract-rules clauses AGREEMENT --output markdown > page
        Assert.Equal(File.ReadAllText(path), Run.Of(["clauses", .. arguments, "--output", "markdown"]).Output);
        Assert.Contains(page, File.ReadAllText(Repository.PathOf("README.md")), StringComparison.Ordinal);
    }
}
