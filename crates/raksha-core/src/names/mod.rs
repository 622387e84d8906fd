//! Names and postal addresses by key, cue words, gazetteers and rules, and the seam of the statistical tagger.
