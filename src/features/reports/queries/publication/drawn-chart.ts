import { createHash } from 'node:crypto'
import type { Chart } from '../../../../foundation/chart.ts'
import type { Language } from '../../../../foundation/typography.ts'
import { drawChart } from '../../../../platform/documents/chart.ts'
import { sharePicture } from '../../../../platform/documents/share-picture.ts'
import type { OpenSite, Picture } from '../../published.ts'

/** The same picture has the same name, whoever draws it and when. */
export function named(bytes: Uint8Array, mediaType: Picture['mediaType']): Picture {
	return { bytes, mediaType, digest: createHash('sha256').update(bytes).digest('hex').slice(0, 32) }
}

/** A chart as pictures: for a page, for a phone, and for where its page is shared. */
export function drawnChart(
	chart: Chart,
	{ language, site, line }: { readonly language: Language; readonly site: OpenSite; readonly line: string },
): { readonly wide: Picture; readonly narrow: Picture; readonly shared: Picture } {
	const draw = (width: number, height: number) =>
		named(new TextEncoder().encode(drawChart(chart, language, { width, height })), 'image/svg+xml')
	const told = { sender: site.name, title: chart.title, line, band: site.bandColour }
	const shared = sharePicture({ ...told, chart: drawChart(chart, language, { width: 760, height: 230 }) })
	return { wide: draw(760, 360), narrow: draw(440, 340), shared: named(shared, 'image/png') }
}
