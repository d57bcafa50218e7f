/* The least that any generator can take: reads the inputs and writes as many files of the same names and sizes, with two threads,
   and does nothing else. It is told the names, so it lists no folder.

       floor LIST FOLDER

   A line of LIST is `r PATH`, a file to read, or `w SIZE NAME`, a file to write in FOLDER. */

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { THREADS = 2, BUFFER = 1 << 20 };

struct job {
    const char *path;
    long size; /* to write; -1 to read */
};

static struct job *jobs;
static size_t job_count;
static atomic_size_t next_job;
static const char *folder;

static void fail(const char *what, const char *path) {
    fprintf(stderr, "floor: %s %s: %s\n", what, path, strerror(errno));
    exit(1);
}

static void read_all(const char *path, char *buffer) {
    int file = open(path, O_RDONLY | O_CLOEXEC);
    if (file < 0) fail("open", path);
    ssize_t got;
    while ((got = read(file, buffer, BUFFER)) > 0) {}
    if (got < 0) fail("read", path);
    close(file);
}

/* Makes the folders that lead to a file. */
static void make_parents(char *path) {
    for (char *slash = strchr(path + 1, '/'); slash; slash = strchr(slash + 1, '/')) {
        *slash = 0;
        if (mkdir(path, 0755) < 0 && errno != EEXIST) fail("mkdir", path);
        *slash = '/';
    }
}

static void write_all(const struct job *job, const char *bytes) {
    char path[4096];
    if ((size_t)snprintf(path, sizeof path, "%s/%s", folder, job->path) >= sizeof path) {
        errno = ENAMETOOLONG;
        fail("name", job->path);
    }
    int flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC;
    int file = open(path, flags, 0644);
    if (file < 0 && errno == ENOENT) {
        make_parents(path);
        file = open(path, flags, 0644);
    }
    if (file < 0) fail("create", path);
    for (long left = job->size; left > 0;) {
        ssize_t put = write(file, bytes, left < BUFFER ? (size_t)left : BUFFER);
        if (put < 0) fail("write", path);
        left -= put;
    }
    close(file);
}

static void *work(void *unused) {
    (void)unused;
    char *buffer = malloc(BUFFER);
    if (!buffer) fail("memory", "");
    memset(buffer, ' ', BUFFER);
    size_t index;
    while ((index = atomic_fetch_add(&next_job, 1)) < job_count) {
        const struct job *job = &jobs[index];
        if (job->size < 0) read_all(job->path, buffer);
        else write_all(job, buffer);
    }
    free(buffer);
    return NULL;
}

/* Takes the list apart where it lies. */
static void parse(char *list) {
    size_t lines = 0;
    for (const char *at = list; (at = strchr(at, '\n')); at++) lines++;
    jobs = calloc(lines ? lines : 1, sizeof *jobs);
    if (!jobs) fail("memory", "");
    char *rest = NULL;
    for (char *line = strtok_r(list, "\n", &rest); line; line = strtok_r(NULL, "\n", &rest)) {
        if (line[0] == 'r') {
            jobs[job_count++] = (struct job){line + 2, -1};
        } else {
            char *name;
            long size = strtol(line + 2, &name, 10);
            jobs[job_count++] = (struct job){name + 1, size};
        }
    }
}

static char *whole(const char *path) {
    int file = open(path, O_RDONLY | O_CLOEXEC);
    struct stat facts;
    if (file < 0 || fstat(file, &facts) < 0) fail("open", path);
    char *text = malloc((size_t)facts.st_size + 1);
    if (!text) fail("memory", path);
    ssize_t got, size = 0;
    while ((got = read(file, text + size, (size_t)(facts.st_size - size))) > 0) size += got;
    if (got < 0) fail("read", path);
    text[size] = 0;
    close(file);
    return text;
}

int main(int count, char **arguments) {
    if (count != 3) {
        fprintf(stderr, "floor LIST FOLDER\n");
        return 64;
    }
    char *list = whole(arguments[1]);
    parse(list);
    folder = arguments[2];
    pthread_t threads[THREADS];
    for (int index = 0; index < THREADS; index++)
        if ((errno = pthread_create(&threads[index], NULL, work, NULL))) fail("thread", "");
    for (int index = 0; index < THREADS; index++) pthread_join(threads[index], NULL);
    free(jobs);
    free(list);
    return 0;
}
