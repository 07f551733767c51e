#:property PublishAot=false
#:package Microsoft.CodeAnalysis.CSharp

// Takes out of the documentation of an assembly whatever those who use it cannot see: public-documentation.cs -- ASSEMBLY DOCUMENTATION.
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

var reference = MetadataReference.CreateFromFile(args[0]);
var assembly = (IAssemblySymbol)CSharpCompilation.Create("reader").AddReferences(reference).GetAssemblyOrModuleSymbol(reference)!;
var visible = VisibleIn(assembly.GlobalNamespace).Select(symbol => symbol.GetDocumentationCommentId()).ToHashSet();
var documentation = XDocument.Load(args[1], LoadOptions.PreserveWhitespace);
foreach (var member in documentation.Descendants("member").Where(member => !visible.Contains((string?)member.Attribute("name"))).ToList())
{
    // Its indentation goes with it.
    member.PreviousNode?.Remove();
    member.Remove();
}

documentation.Save(args[1], SaveOptions.DisableFormatting);

static IEnumerable<ISymbol> VisibleIn(INamespaceOrTypeSymbol container) => container.GetMembers().SelectMany(member => member switch
{
    INamespaceSymbol space => VisibleIn(space),
    { DeclaredAccessibility: not (Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal) } => [],
    INamedTypeSymbol type => [type, .. VisibleIn(type)],
    _ => [member],
});
