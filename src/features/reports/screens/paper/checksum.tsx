import { Fragment } from 'react'

/** A checksum is one long word: it may break between its eighths, and is copied whole. */
export function Checksum({ sha256 }: { sha256: string }) {
	const eighths = sha256.match(/.{1,8}/g) ?? []
	return (
		<span className="small">
			{eighths.map((eighth, at) => (
				<Fragment key={`${sha256.slice(0, at * 8)}`}>
					{eighth}
					<wbr />
				</Fragment>
			))}
		</span>
	)
}
