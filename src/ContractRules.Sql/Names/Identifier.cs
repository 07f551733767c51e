using System.Security.Cryptography;
using System.Text;

namespace ContractRules.Sql.Names;

/// <summary>Names of the agreement as names of SQL.</summary>
internal static class Identifier
{
    private const int OfADigest = 8;

    /// <summary>Lower-case letters, digits and single underscores in place of all else: <c>net-profit</c> as <c>net_profit</c>, <c>payment 4(2)</c> as <c>payment_4_2</c>.</summary>
    /// <param name="words">The name in the agreement.</param>
    /// <param name="longest">How long it can be; a longer one is cut and ends in a digest of the whole, so that it stays a name of its own.</param>
    public static string Of(string words, int longest)
    {
        var name = new StringBuilder();
        foreach (var sign in words.Replace("'s ", " ", StringComparison.Ordinal))
        {
            if (char.IsAsciiLetterOrDigit(sign))
            {
                name.Append(char.ToLowerInvariant(sign));
            }
            else if (name.Length > 0 && name[^1] != '_')
            {
                name.Append('_');
            }
        }

        var whole = name.ToString().TrimEnd('_');
        return whole.Length <= longest ? whole : $"{whole[..(longest - OfADigest - 1)].TrimEnd('_')}_{Digest(words)}";
    }

    /// <summary>A name as the catalogue has it, without the quotes in which a word of the language stands.</summary>
    public static string Unquoted(string name) => name.Trim('"');

    private static string Digest(string words) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words)))[..OfADigest];
}
