namespace CuratedArchive.Web.Timelines;

/// <summary>What a mark on a timeline stands for; each has a shape of its own.</summary>
public enum TimelineMark
{
    Signed,
    ConsentDeposited,
    InForce,
    AppliedProvisionally,
    WithdrawalNotified,
    Withdrawn,
    VotedYes,
    VotedNo,
    Abstained,
    NoVoteRecorded,
    Text,
    Named,
}

/// <summary>How marks are drawn and named.</summary>
public static class TimelineMarks
{
    private const string Disc = "M-4.5,0a4.5,4.5 0 1,0 9,0a4.5,4.5 0 1,0 -9,0z";
    private const string Square = "M-4,-4h8v8h-8z";

    /// <summary>The shape, about the origin, as path data.</summary>
    public static string Path(this TimelineMark mark) => mark switch
    {
        TimelineMark.Signed or TimelineMark.ConsentDeposited => Disc,
        TimelineMark.InForce => Square,
        TimelineMark.AppliedProvisionally => "M-4.5,2.5a4.5,4.5 0 0,1 9,0z",
        TimelineMark.WithdrawalNotified => Square + "M-4,4L4,-4",
        TimelineMark.Withdrawn => "M-4,-4L4,4M-4,4L4,-4",
        TimelineMark.VotedYes => "M0,-5L5,4H-5z",
        TimelineMark.VotedNo => "M0,5L5,-4H-5z",
        TimelineMark.Abstained => "M-5,-1.8h10v3.6h-10z",
        TimelineMark.NoVoteRecorded => "M-2.5,0a2.5,2.5 0 1,0 5,0a2.5,2.5 0 1,0 -5,0z",
        TimelineMark.Text => "M-3.5,-5h4.5l2.5,2.5v7.5h-7z",
        _ => "M0,-5L5,0L0,5L-5,0z",
    };

    /// <summary>The words of the legend.</summary>
    public static string Legend(this TimelineMark mark) => mark switch
    {
        TimelineMark.Text => "text about it",
        TimelineMark.Named => "name or independence",
        _ => mark.Word().Replace('-', ' '),
    };
}
