import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { handleRequest } from './handle-request.ts';
import { openProject } from '../project.ts';
import { createPackageShelf } from './package-shelf.ts';
import { sendText } from './send.ts';

export interface ServerOptions {
	/** The first port to try; 0 takes any free one. */
	readonly port: number;
	/** The built site's folder. */
	readonly site: string;
	/** The folder of the packages. */
	readonly packages: string;
	/** The built page of the embedded LMS; this project's own by default. */
	readonly lms?: string;
}

export interface RunningServer {
	readonly siteAddress: string;
	readonly lmsAddress: string;
	/** Ends open connections and resolves when the port is free. */
	stop(): Promise<void>;
}

/** Ports tried, one after another, from the wanted one on. */
const portsTried = 50;

/** Serves the site and the embedded LMS on 127.0.0.1, at the wanted port or the next free one. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
	const served = {
		site: options.site,
		lms: options.lms ?? openProject().lms,
		shelf: createPackageShelf(options.packages),
	};
	const server = createServer((request, response) => {
		handleRequest(request, response, served).catch((error: unknown) => {
			const reason = error instanceof Error ? error.message : String(error);
			if (response.headersSent) response.destroy();
			else sendText(response, 500, `The server could not answer: ${reason}`);
		});
	});
	const port = await listen(server, options.port);
	const siteAddress = `http://127.0.0.1:${String(port)}/`;
	return {
		siteAddress,
		lmsAddress: `${siteAddress}lms/`,
		stop: () =>
			new Promise((resolve, reject) => {
				server.close((error) => {
					if (error) reject(error);
					else resolve();
				});
				server.closeAllConnections();
			}),
	};
}

async function listen(server: Server, wanted: number): Promise<number> {
	const last = wanted === 0 ? 0 : Math.min(wanted + portsTried - 1, 65_535);
	for (let port = wanted; port <= last; port += 1) {
		if (await isListening(server, port)) return (server.address() as AddressInfo).port;
	}
	throw new Error(
		`No port from ${String(wanted)} to ${String(last)} is free. Give another with --port.`,
	);
}

/** False when the port is taken, or not for us to take. */
function isListening(server: Server, port: number): Promise<boolean> {
	return new Promise((resolve, reject) => {
		const onError = (error: NodeJS.ErrnoException): void => {
			server.off('listening', onListening);
			if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false);
			else reject(error);
		};
		const onListening = (): void => {
			server.off('error', onError);
			resolve(true);
		};
		server.once('error', onError);
		server.once('listening', onListening);
		server.listen(port, '127.0.0.1');
	});
}
