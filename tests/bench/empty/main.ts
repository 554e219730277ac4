import { mount } from 'svelte';
import Empty from './Empty.svelte';

mount(Empty, { target: document.querySelector('#app') as HTMLElement });
