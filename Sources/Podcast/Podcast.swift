// Podcast
