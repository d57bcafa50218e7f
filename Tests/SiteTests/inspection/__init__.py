"""Shows a built site to judges that the project did not write."""
