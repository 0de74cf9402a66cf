import { startWorker } from '../../src/app/worker.ts'
import { wallClock } from '../../src/platform/clock.ts'
import { openHouse } from '../../src/platform/open-house.ts'

// The jobs in a process of their own that a test can kill.
const { databaseUrl, secret } = JSON.parse(process.argv[2] ?? '') as { databaseUrl: string; secret: string }
const house = openHouse({
	...{ databaseUrl, secret, clock: wallClock, connections: 4 },
	...{ baseUrl: 'http://127.0.0.1', demo: false, logLevel: 'fatal' },
})
const worker = await startWorker(house)
process.stdout.write('open jobs\n')
process.on('SIGTERM', async () => {
	await worker.stop()
	await house.close()
	process.exit(0)
})
