namespace CuratedArchive.Web.Hosting;

/// <summary>A name in an address: letters, figures and hyphens, so that a suffix behind a dot is never part of it.</summary>
internal sealed class SlugConstraint : IRouteConstraint
{
    public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection) =>
        values.TryGetValue(routeKey, out var value) && value is string slug && slug.All(c => char.IsAsciiLetterOrDigit(c) || c == '-');
}
