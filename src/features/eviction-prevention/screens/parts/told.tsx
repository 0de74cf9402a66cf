import { DefinitionRows } from '../../../../ui/page.tsx'
import { type Told, toldRows, useSpeech } from './told-rows.ts'

/** Everything that was told, as labelled rows. */
export function ToldRows({ told }: { told: Told }) {
	const rows = toldRows(told, useSpeech()).map(({ label, lines }) => ({
		label,
		value: lines.map((line) => <div key={line}>{line}</div>),
	}))
	return <DefinitionRows rows={rows} />
}
