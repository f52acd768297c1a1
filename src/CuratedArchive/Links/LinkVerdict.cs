namespace CuratedArchive.Links;

/// <summary>What an address answered, in a word.</summary>
public enum LinkVerdict
{
    /// <summary>It answered with something to read.</summary>
    Alive,

    /// <summary>It led to another address, and that one answered with something to read.</summary>
    Redirected,

    /// <summary>It said that there is nothing any more: 404 or 410.</summary>
    Gone,

    /// <summary>It would not show it to this reader: 401, 403, 429, 451 and the other refusals.</summary>
    Refused,

    /// <summary>It answered 200 or 204 without a byte. At documents.un.org that means: not published.</summary>
    Empty,

    /// <summary>It wanted a script to be run first: 202, or a page that is a test for people.</summary>
    Challenge,

    /// <summary>It was down for maintenance, whatever the status says; treaties.un.org says so with 200.</summary>
    Maintenance,

    /// <summary>It answered 200 with a page that says that nothing is there, or with the home page of the site. Written <c>soft-404</c>.</summary>
    Soft404,

    /// <summary>It did not answer in time.</summary>
    Timeout,

    /// <summary>No such host, no connection, an error of the server, a ring of redirections, or a host that is never asked.</summary>
    Failed,

    /// <summary>The recording says nothing about it.</summary>
    NotRecorded,
}
