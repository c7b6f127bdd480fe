import { mount } from 'svelte';
import { readLaunchRequest } from './page/launch-request.ts';
import { LmsPage } from './page/lms-page.svelte.ts';
import Lms from './page/Lms.svelte';
import { createRecordStore } from './record/record-store.ts';
import './page/lms.scss';

const request = readLaunchRequest(location.search);
const page = new LmsPage(createRecordStore(localStorage), request);

window.handoverLms = {
	record: () => page.record,
	calls: () => page.calls,
	model: () => page.model,
};

mount(Lms, { target: document.body, props: { page } });
await page.load();
if (request.atOnce) page.launch();
