import type { NamedCourse } from '#core/course/named-course.ts';

/** The names that the courses know, the latest course first, each once. */
export function practitionersOf(courses: readonly NamedCourse[]): readonly string[] {
	const latestFirst = [...courses].sort((a, b) => (a.from < b.from ? 1 : -1));
	return [...new Set(latestFirst.flatMap(({ practitioner }) => practitioner?.name ?? []))];
}
