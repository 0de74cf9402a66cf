import type { ReactNode } from 'react'

/** Things that lie under each other, each with what is told of it; a tree within an item lies under that. */
export function Tree({ children }: { children: ReactNode }) {
	return <ul className="tree">{children}</ul>
}

export function TreeItem({ head, children }: { head: ReactNode; children?: ReactNode }) {
	return (
		<li className="tree-item">
			<div className="tree-head">{head}</div>
			{children}
		</li>
	)
}
