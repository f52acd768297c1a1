namespace CuratedArchive.Claims;

/// <summary>Tells a bare list of States from a sentence.</summary>
internal static class StateList
{
    private static readonly HashSet<string> Joints = [",", "and", ";", ".", "the", "&", "•", "-", "–", "*", "("];

    /// <summary>Whether the text holds States and nothing else but what joins them; brackets may say more about one.</summary>
    public static bool Is(SentenceChunks s)
    {
        var (states, depth) = (0, 0);
        foreach (var chunk in s.All)
        {
            if (chunk.Kind == ChunkKind.States) states += chunk.States.Count;
            else if (chunk.Kind == ChunkKind.Mark && chunk.Word == "(") depth++;
            else if (chunk.Kind == ChunkKind.Mark && chunk.Word == ")") depth--;
            else if (depth == 0 && !Joints.Contains(chunk.Word)) return false;
        }
        return states > 0;
    }
}
