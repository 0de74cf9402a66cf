import { createHash } from 'node:crypto'
import type { Chart } from '../../../../foundation/chart.ts'
import type { Language } from '../../../../foundation/typography.ts'
import { drawChart } from '../../../../platform/documents/chart.ts'
import type { Picture } from '../../published.ts'

/** The same picture has the same name, whoever draws it and when. */
export function named(bytes: Uint8Array, mediaType: Picture['mediaType']): Picture {
	return { bytes, mediaType, digest: createHash('sha256').update(bytes).digest('hex').slice(0, 32) }
}

/** A chart as pictures, for a page and for a phone. */
export function drawnChart(
	chart: Chart,
	language: Language,
): { readonly wide: Picture; readonly narrow: Picture } {
	const draw = (width: number, height: number) =>
		named(new TextEncoder().encode(drawChart(chart, language, { width, height })), 'image/svg+xml')
	return { wide: draw(760, 360), narrow: draw(440, 340) }
}
