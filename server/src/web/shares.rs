//! Limits on what each holder (a person, a network or another) may have at once.

use std::collections::HashMap;
use std::hash::Hash;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::time::Duration;

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// One network. It is kept in memory while something of it is under way, and nowhere else.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Network {
    /// 24 bits of an IPv4 address.
    Four([u8; 3]),
    /// 64 bits of an IPv6 address: a household, or a room.
    Six([u8; 8]),
    /// 48 bits of it: a site, to which 65 536 of the former are given.
    Site([u8; 6]),
}

impl Network {
    /// The networks in which an address counts.
    pub(super) fn all_of(address: IpAddr) -> Vec<Network> {
        match address.to_canonical() {
            IpAddr::V4(address) => {
                let [a, b, c, _] = address.octets();
                vec![Network::Four([a, b, c])]
            }
            IpAddr::V6(address) => {
                let octets = address.octets();
                let site = std::array::from_fn(|index| octets[index]);
                vec![Network::Six(std::array::from_fn(|index| octets[index])), Network::Site(site)]
            }
        }
    }
}

/// As many at once as each may hold.
pub(super) struct Shares<K> {
    most: usize,
    held: Mutex<HashMap<K, Weak<Semaphore>>>,
}

/// Held until it is dropped.
pub(super) struct Share(#[allow(dead_code, reason = "it is held, not read")] Vec<OwnedSemaphorePermit>);

/// All that somebody may hold is held.
#[derive(Debug, PartialEq)]
pub(super) struct AllTaken;

impl<K: Eq + Hash + Clone> Shares<K> {
    pub(super) fn of(most: usize) -> Self {
        Shares { most, held: Mutex::default() }
    }

    /// Takes one for each of `keys`, at once.
    pub(super) fn try_take(&self, keys: &[K]) -> Result<Share, AllTaken> {
        let taken = keys.iter().map(|key| self.semaphore(key).try_acquire_owned());
        taken.collect::<Result<Vec<_>, _>>().map(Share).map_err(|_| AllTaken)
    }

    /// Takes one for each of `keys`, waiting at most `patience`.
    pub(super) async fn take(&self, keys: &[K], patience: Duration) -> Result<Share, AllTaken> {
        let all = async {
            let mut taken = Vec::with_capacity(keys.len());
            for key in keys {
                taken.push(self.semaphore(key).acquire_owned().await.map_err(|_| AllTaken)?);
            }
            Ok(Share(taken))
        };
        tokio::time::timeout(patience, all).await.unwrap_or(Err(AllTaken))
    }

    /// The counter of one, forgotten once nobody holds or waits for any of it.
    fn semaphore(&self, key: &K) -> Arc<Semaphore> {
        let mut held = self.held.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(counter) = held.get(key).and_then(Weak::upgrade) {
            return counter;
        }
        if held.len() == held.capacity() {
            held.retain(|_, counter| counter.strong_count() > 0);
        }
        let counter = Arc::new(Semaphore::new(self.most));
        held.insert(key.clone(), Arc::downgrade(&counter));
        counter
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_holds_its_own_share_and_gives_it_back() {
        let shares = Shares::of(2);
        let first = shares.try_take(&["a"]).expect("one");
        let second = shares.try_take(&["a"]).expect("two");
        assert!(shares.try_take(&["a"]).is_err());
        assert!(shares.try_take(&["b"]).is_ok(), "another's share is their own");
        drop(first);
        assert!(shares.try_take(&["a"]).is_ok());
        drop(second);
    }

    #[test]
    fn what_nobody_holds_is_forgotten() {
        let shares = Shares::of(1);
        for key in 0..10_000 {
            drop(shares.try_take(&[key]));
        }
        assert!(shares.held.lock().unwrap().len() < 100);
    }

    #[test]
    fn a_site_cannot_multiply_itself_by_its_networks() {
        let one = Network::all_of("2001:db8:7:1::1".parse().unwrap());
        let other = Network::all_of("2001:db8:7:2::1".parse().unwrap());
        assert_ne!(one[0], other[0]);
        assert_eq!(one[1], other[1]);
        assert_eq!(Network::all_of("::ffff:192.0.2.1".parse().unwrap()), [Network::Four([192, 0, 2])]);
    }
}
