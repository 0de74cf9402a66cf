/** What somebody said, letter by letter and line by line, apart from what others write about it. */
export function OwnWords({ children, small = false }: { children: string; small?: boolean }) {
	return <blockquote className={small ? 'own-words own-words-small' : 'own-words'}>{children}</blockquote>
}
